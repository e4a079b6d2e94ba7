import { runDueJobs } from '@/operations/run-due-jobs'

const everyMs = 30_000

/** Runs the jobs that fall due, now and every half minute; one round at a time. */
export function startDueJobs(): { stop: () => Promise<void> } {
  let round = Promise.resolve()
  let busy = false
  const begin = () => {
    if (busy) return
    busy = true
    round = runDueJobs(new Date())
      .then(() => undefined, reportFailure)
      .finally(() => (busy = false))
  }
  begin()
  const timer = setInterval(begin, everyMs)
  return {
    stop: async () => {
      clearInterval(timer)
      await round
    },
  }
}

// The message of a database error can hold stored values, so only its code is told.
function reportFailure(error: unknown): void {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no code'
  console.error(`A round of due jobs failed (${error instanceof Error ? error.name : 'error'}, ${code}).`)
}
