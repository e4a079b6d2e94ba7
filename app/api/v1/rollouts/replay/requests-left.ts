const windowMilliseconds = 60_000
const perWindow = 600
const mostClients = 10_000

interface Window {
  endsAt: number
  asked: number
}

const windows = new Map<string, Window>()

/** Counts one request of a client in this process; the seconds that it has to wait, or 0. */
export function secondsToWait(client: string, now: number): number {
  const open = windows.get(client)
  if (!open || open.endsAt <= now) {
    if (windows.size >= mostClients) forgetEnded(now)
    windows.set(client, { endsAt: now + windowMilliseconds, asked: 1 })
    return 0
  }
  open.asked += 1
  return open.asked > perWindow ? Math.ceil((open.endsAt - now) / 1_000) : 0
}

function forgetEnded(now: number): void {
  for (const [client, { endsAt }] of windows) if (endsAt <= now) windows.delete(client)
  if (windows.size >= mostClients) windows.clear()
}
