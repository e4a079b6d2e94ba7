// Plain JavaScript: it runs before anything is installed.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leaveFolder, takeFolder } from './launcher/folder-lock.mjs'
import { build, install } from './launcher/installed-and-built.mjs'
import { requireNode } from './launcher/require-node.mjs'
import { runStep } from './launcher/run-step.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

async function demo() {
  const dataDir = resolve(root, process.env.DATA_DIR || './data')
  const holder = takeFolder(dataDir)
  if (holder !== undefined) {
    console.error(`The demo already runs on ${dataDir} as process ${holder}.`)
    return 1
  }
  process.on('exit', () => leaveFolder(dataDir))
  if (process.env.DATABASE_URL) console.log('DATABASE_URL is not used here: the demo keeps a database of its own; npm start uses yours.')
  return (await install(root)) || (await build(root)) || (await serve(dataDir))
}

function serve(dataDir) {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATA_DIR: dataDir }
  return runStep([process.execPath, '--import', 'tsx', 'bin/launch.ts'], { cwd: root, env })
}

requireNode()
process.exitCode = await demo()
