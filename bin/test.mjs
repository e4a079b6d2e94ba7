// Plain JavaScript: it runs before anything is installed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './launcher/installed-and-built.mjs'
import { requireNode } from './launcher/require-node.mjs'
import { suites } from './testing/suites.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

async function test(wanted) {
  const reports = mkdtempSync(join(tmpdir(), 'bulkhead-reports-'))
  process.on('exit', () => rmSync(reports, { recursive: true, force: true }))
  const all = suites(root, reports)
  const chosen = choose(all, wanted)
  if ((await install(root)) !== 0) return close([{ name: 'install', passed: 0, failed: 1 }])
  const results = []
  for (const suite of chosen) results.push(await runSuite(suite))
  return close(results)
}

// `npm test -- unit database` runs these; what a suite needs is run before it.
function choose(all, wanted) {
  const known = word => all.some(suite => suite.name.split(' ')[0] === word)
  const unknown = wanted.find(word => !known(word))
  if (unknown !== undefined) {
    console.error(`There is no suite "${unknown}"; the suites are ${all.map(suite => suite.name).join(', ')}.`)
    process.exit(1)
  }
  const needed = all.filter(suite => wanted.includes(suite.name.split(' ')[0])).map(suite => suite.needs)
  return wanted.length === 0 ? all : all.filter(suite => wanted.includes(suite.name.split(' ')[0]) || needed.includes(suite.name))
}

async function runSuite({ name, run }) {
  console.log(`\n== ${name}`)
  const startedAt = Date.now()
  const { passed, failed } = await run()
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  console.log(`== ${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  return { name, passed, failed }
}

function close(results) {
  const sum = key => results.reduce((total, result) => total + result[key], 0)
  console.log('')
  for (const { name, passed, failed } of results) console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
}

requireNode()
process.exitCode = await test(process.argv.slice(2))
