import { defineConfig } from '@playwright/test'
import config from './playwright.config'

/** Writes what the main pages look like into test-results/screens: `npx playwright test --config e2e/screenshots.config.ts`. */
export default defineConfig(config, { testIgnore: [], testMatch: 'screenshots.spec.ts', outputDir: '../test-results/screenshots' })
