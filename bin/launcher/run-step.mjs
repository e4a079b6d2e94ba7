import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Runs a program in this process group with its output here, and hands on the signals that this process gets.
 * Resolves to its exit code.
 */
export function runStep(command, options = {}) {
  const [program, ...parameters] = command
  const child = spawn(program, parameters, { stdio: 'inherit', ...options })
  const forward = signal => void child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, forward)
  return new Promise(resolve => {
    child.once('error', error => {
      console.error(`${program} could not be run (${error.code}).`)
      resolve(127)
    })
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  }).finally(() => {
    for (const signal of signals) process.off(signal, forward)
  })
}
