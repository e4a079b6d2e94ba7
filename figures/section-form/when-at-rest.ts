const restMilliseconds = 250
const longestWaitMilliseconds = 1_000

/** Does the work once nothing has touched it for a moment and the browser has nothing more urgent to do. */
export function whenAtRest(work: () => void): { touched: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let idle: number | undefined
  const atRest = () => {
    // Not every browser tells when it is idle.
    if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(work, { timeout: longestWaitMilliseconds })
    else work()
  }
  const stop = () => {
    clearTimeout(timer)
    if (idle !== undefined) cancelIdleCallback(idle)
  }
  const touched = () => {
    stop()
    timer = setTimeout(atRest, restMilliseconds)
  }
  return { touched, stop }
}
