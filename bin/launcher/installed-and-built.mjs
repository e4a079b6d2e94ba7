import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from './run-step.mjs'

const unbuilt = new Set(['node_modules', 'data', 'docs', 'e2e', 'bench', 'bin', 'test-results', 'playwright-report', 'next-env.d.ts'])
const builtElsewhere = /(\.test\.tsx?|\.md|\.tsbuildinfo)$/

/** Installs the locked packages when there are none or the lock is newer. Resolves to an exit code. */
export async function install(root) {
  const installed = modifiedAt(join(root, 'node_modules/.package-lock.json'))
  if (installed !== undefined && installed >= modifiedAt(join(root, 'package-lock.json'))) return 0
  console.log('Installing packages (npm ci).')
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  return runStep([...npm, 'ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root })
}

/** Builds the site when there is no whole build or a source is newer. Resolves to an exit code. */
export async function build(root) {
  const stamp = join(root, process.env.NEXT_DIST_DIR || '.next', 'bulkhead-built-from')
  const startedAt = Date.now()
  if (newestSource(root) <= readStamp(stamp)) return 0
  console.log('Building the site (next build).')
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  const code = await runStep([process.execPath, join(root, 'node_modules/next/dist/bin/next'), 'build'], { cwd: root, env })
  if (code === 0) writeStamp(stamp, startedAt)
  return code
}

// The stamp holds when the build began: next build clears it away, and it returns only after a whole build.
function writeStamp(stamp, startedAt) {
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, String(startedAt))
}

function readStamp(stamp) {
  try {
    return Number(readFileSync(stamp, 'utf8'))
  } catch {
    return 0
  }
}

function newestSource(root) {
  const names = readdirSync(root).filter(name => !unbuilt.has(name) && !name.startsWith('.') && !isDataFolder(join(root, name)))
  return Math.max(...names.map(name => newestWithin(join(root, name))))
}

// Another DATA_DIR may lie in the checkout.
function isDataFolder(path) {
  return existsSync(join(path, 'secrets.json'))
}

// A folder's own time tells of files that were removed.
function newestWithin(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return builtElsewhere.test(path) ? 0 : stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newestWithin(join(path, name))))
}

function modifiedAt(path) {
  try {
    return statSync(path).mtimeMs
  } catch {
    return undefined
  }
}
