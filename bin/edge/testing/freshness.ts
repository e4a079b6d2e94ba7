import pg from 'pg'
import type { EdgeProcess } from '@/bin/edge/testing/edge-processes'

/** How long each process gave the earlier answer after `began` (milliseconds); rejects after `limit`. */
export function delaysUntil(status: number, path: string, edges: EdgeProcess[], began: number, limit = 5_000): Promise<number[]> {
  return Promise.all(edges.map(edge => delayUntil(status, edge.address + path, began, limit)))
}

async function delayUntil(status: number, address: string, began: number, limit: number): Promise<number> {
  for (;;) {
    const delay = performance.now() - began
    const seen = await statusOf(address)
    if (seen === status) return delay
    if (delay > limit) throw new Error(`After ${Math.round(delay)} ms ${address} still answers ${seen}.`)
  }
}

/** The answers that each process gives until `limit` milliseconds after `began`, without repetition. */
export async function answersUntil(limit: number, path: string, edges: EdgeProcess[], began: number): Promise<Set<number>> {
  const seen = new Set<number>()
  while (performance.now() - began < limit) for (const edge of edges) seen.add(await statusOf(edge.address + path))
  return seen
}

export async function statusOf(address: string): Promise<number> {
  const response = await fetch(address)
  await response.arrayBuffer()
  return response.status
}

/** Ends the database's side of every LISTEN connection; returns how many there were. */
export async function killListeners(superuserUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    const ended = await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bulkhead edge listener' and datname = current_database()",
    )
    return ended.rowCount ?? 0
  } finally {
    await client.end()
  }
}
