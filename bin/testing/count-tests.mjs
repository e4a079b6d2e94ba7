import { readFileSync } from 'node:fs'

/** What a step without tests of its own counts as: one. */
export function countStep(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Passed and failed tests of a vitest JSON report; a file that could not be loaded counts as one failure. */
export function countVitest(path, code) {
  return honest(code, read(path), report => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(isBrokenFile).length,
  }))
}

/** Passed and failed tests of a Playwright JSON report; an error outside every test counts as one failure. */
export function countPlaywright(path, code) {
  return honest(code, read(path), ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  }))
}

const isBrokenFile = file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed')

// A runner that failed, told nothing or ran nothing has not passed.
function honest(code, report, count) {
  const { passed, failed } = report === undefined ? { passed: 0, failed: 0 } : count(report)
  const unexplained = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: unexplained ? 1 : failed }
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
