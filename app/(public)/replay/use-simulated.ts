import { useEffect, useState } from 'react'
import type { Simulations } from './simulations'

export interface Simulated {
  /** The address that was simulated. */
  query: string
  /** Null where the server could not be asked. */
  answer: Simulations | null
}

const pauseMs = 500

/** The simulation of what is typed: as the server sent it with the page, then asked for anew when typing pauses. Null while it is under way. */
export function useSimulated(query: string, sent: Simulated): Simulated | null {
  const [last, setLast] = useState(sent)
  useEffect(() => {
    if (last.query === query) return
    const leaving = new AbortController()
    const timer = setTimeout(() => void ask(query, leaving.signal).then((answer) => leaving.signal.aborted || setLast({ query, answer })), pauseMs)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [query, last.query])
  return last.query === query ? last : null
}

const busy: Simulations = { first: { ok: false, reason: 'busy' }, second: null }

async function ask(query: string, signal: AbortSignal): Promise<Simulations | null> {
  try {
    const response = await fetch(`/replay/simulation?${query}`, { signal, headers: { Accept: 'application/json' } })
    if (response.status === 503 || response.status === 429) return busy
    return response.ok ? ((await response.json()) as Simulations) : null
  } catch {
    return null
  }
}
