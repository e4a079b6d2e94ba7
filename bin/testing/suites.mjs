import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../launcher/installed-and-built.mjs'
import { runStep } from '../launcher/run-step.mjs'
import { countPlaywright, countStep, countVitest } from './count-tests.mjs'
import { findChromium } from './find-chromium.mjs'

const postgres15 = '/usr/lib/postgresql/15/bin'

/** The suites in their order; each runs to `{ passed, failed }`. */
export function suites(root, reports) {
  const step = script => async () => countStep(await npmRun(root, [script]))
  return [
    { name: 'types', run: step('check:types') },
    { name: 'lint', run: step('check:lint') },
    { name: 'layers', run: step('check:layers') },
    { name: 'unit', run: () => vitest(root, 'test:unit', join(reports, 'unit.json')) },
    { name: 'database', run: () => vitest(root, 'test:database', join(reports, 'database.json')) },
    ...onPostgres15(root, reports),
    { name: 'build', run: async () => countStep(await build(root)) },
    { name: 'browser', needs: 'build', run: () => browser(root, join(reports, 'browser.json')) },
  ]
}

function onPostgres15(root, reports) {
  if (!existsSync(join(postgres15, 'postgres'))) return []
  const env = { BULKHEAD_TEST_POSTGRES_BIN: postgres15 }
  return [{ name: 'database on PostgreSQL 15', run: () => vitest(root, 'test:database', join(reports, 'database-15.json'), env) }]
}

async function vitest(root, script, report, env = {}) {
  const code = await npmRun(root, [script, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env)
  return countVitest(report, code)
}

async function browser(root, report) {
  const chromium = await findChromium(root)
  if (chromium === undefined) {
    console.error('There is no Chromium: install one, or set BULKHEAD_CHROMIUM to the path of a Chromium that runs.')
    return { passed: 0, failed: 1 }
  }
  const env = { BULKHEAD_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  return countPlaywright(report, await npmRun(root, ['test:browser', '--', '--reporter=list,json'], env))
}

function npmRun(root, parameters, extra = {}) {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra }
  delete env.NODE_ENV
  return runStep([...npm, 'run', '--silent', ...parameters], { cwd: root, env })
}
