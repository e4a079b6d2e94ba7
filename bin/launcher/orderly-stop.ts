export type OrderlyStop = {
  /** Aborted as soon as stopping begins. */
  signal: AbortSignal
  /** Registers something to stop; the last registered stops first. */
  whenStopping: (stop: () => Promise<void> | void) => void
  /** Stops everything and ends the process with this code. */
  end: (code: number) => Promise<never>
}

/** Ends everything in order on Ctrl-C and on the signals that ask a process to end. */
export function orderlyStop(): OrderlyStop {
  const controller = new AbortController()
  const stops: (() => Promise<void> | void)[] = []
  let ending: Promise<never> | undefined
  const endOnce = async (code: number): Promise<never> => {
    controller.abort()
    let exitCode = code
    for (const stop of stops.reverse()) {
      try {
        await stop()
      } catch (error) {
        console.error(error)
        exitCode = 1
      }
    }
    process.exit(exitCode)
  }
  const end = (code: number) => (ending ??= endOnce(code))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  return { signal: controller.signal, whenStopping: stop => void stops.push(stop), end }
}
