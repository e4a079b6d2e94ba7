import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countPlaywright, countVitest } from './count-tests.mjs'

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: object): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

const vitest = (numPassedTests: number, numFailedTests: number, testResults: object[] = []) => report({ numPassedTests, numFailedTests, testResults })
const playwright = (stats: object, errors: object[] = []) => report({ stats: { expected: 0, unexpected: 0, flaky: 0, ...stats }, errors })

test('tests are counted one by one', () => {
  expect(countVitest(vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2 })
  expect(countPlaywright(playwright({ expected: 5, flaky: 1, unexpected: 2 }), 1)).toEqual({ passed: 6, failed: 2 })
})

test('a file that cannot be loaded is a failure', () => {
  expect(countVitest(vitest(7, 0, [{ status: 'failed', assertionResults: [] }]), 1)).toEqual({ passed: 7, failed: 1 })
})

test('a runner that fails without saying why is a failure', () => {
  expect(countVitest(vitest(7, 0), 1)).toEqual({ passed: 7, failed: 1 })
  expect(countPlaywright(playwright({ expected: 3 }, [{}]), 1)).toEqual({ passed: 3, failed: 1 })
})

test('a runner that ran nothing or left no report has not passed', () => {
  expect(countVitest(vitest(0, 0), 0)).toEqual({ passed: 0, failed: 1 })
  expect(countPlaywright(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 })
})
