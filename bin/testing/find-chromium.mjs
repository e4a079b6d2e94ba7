import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const systemPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/**
 * The Chromium for the browser suite: the one named by BULKHEAD_CHROMIUM, else Playwright's own, else the
 * system's, else the distribution's package where this runs as root. Undefined when there is none.
 */
export async function findChromium(root) {
  const named = process.env.BULKHEAD_CHROMIUM
  if (named) return runs(named) ? named : undefined
  return (await playwrightsOwn(root)) ?? systemPlaces.find(runs) ?? distributionsPackage()
}

async function playwrightsOwn(root) {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  if (runs(path)) return path
  console.log('Asking Playwright for its Chromium.')
  const timeout = systemPlaces.some(runs) ? 60_000 : 300_000
  spawnSync(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], { cwd: root, timeout, stdio: 'ignore' })
  return runs(path) ? path : undefined
}

function distributionsPackage() {
  if (process.getuid?.() !== 0 || !runs('apt-get')) return undefined
  console.log('Installing the distribution\'s Chromium (apt-get install chromium).')
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update'], options)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
  return systemPlaces.find(runs)
}

// Asking for the version also loads every library that the program needs.
function runs(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}
