import { ConfigurationError } from '@/env'

/** A reason to stop that the person at the terminal can act on: one sentence, printed without a stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}

type Ending = { signal: AbortSignal; end: (code: number) => Promise<never> }

const atOnce: Ending = { signal: new AbortController().signal, end: async code => process.exit(code) }

/** Runs a command; a refusal or a configuration error becomes one sentence and exit code 1. */
export async function runCommand(command: () => Promise<void>, ending = atOnce): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (ending.signal.aborted) return
    console.error(error instanceof Refusal || error instanceof ConfigurationError ? error.message : error)
    await ending.end(1)
  }
}
