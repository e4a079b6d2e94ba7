import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'

const chromium = process.env.BULKHEAD_CHROMIUM || '/usr/bin/chromium'

// Chromium cannot sandbox itself as root, and asks home for updates unless told not to.
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-default-apps', '--disable-sync', '--no-first-run', '--no-pings']
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []

const config: PlaywrightTestConfig = {
  testDir: '.',
  testIgnore: 'screenshots.spec.ts',
  outputDir: '../test-results',
  globalSetup: './site/start-site.ts',
  reporter: 'list',
  workers: 2,
  forbidOnly: true,
  // Deadlines for what will never come, not measures of speed: a busy machine may take its time.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: chromium, args: [...quiet, ...asRoot] },
    // Recording every page takes a good part of the run.
    trace: process.env.BULKHEAD_TRACE ? { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: false } : 'off',
    screenshot: 'off',
    locale: 'en-GB',
    timezoneId: 'Europe/Lisbon',
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
  },
}

export default defineConfig(config)
