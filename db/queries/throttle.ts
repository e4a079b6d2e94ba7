import { sql } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'

export interface AttemptLimit {
  key: string
  limit: number
}

/** Length of a window of counting: nobody waits longer than this. */
export const windowMinutes = 5

/**
 * Counts one attempt under each key before it is tried, so that parallel attempts cannot slip past, and returns the
 * time until which the caller must wait, or null. Keys go in one order in every process, so that none waits on another.
 */
export async function countAttempt(db: ScopedDb, limits: readonly AttemptLimit[]): Promise<Date | null> {
  let until: Date | null = null
  for (const { key, limit } of [...limits].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const { failures, endsAt } = await countOne(db, key)
    if (failures > limit && (until === null || endsAt > until)) until = endsAt
  }
  return until
}

async function countOne(db: ScopedDb, key: string): Promise<{ failures: number; endsAt: Date }> {
  const { rows } = await db.execute(sql`
    insert into sign_in_attempts as a (key, failures, window_started_at) values (${key}, 1, now())
    on conflict (key) do update set
      failures = case when a.window_started_at <= now() - make_interval(mins => ${windowMinutes}) then 1 else a.failures + 1 end,
      window_started_at = case when a.window_started_at <= now() - make_interval(mins => ${windowMinutes}) then now() else a.window_started_at end
    returning failures, window_started_at + make_interval(mins => ${windowMinutes}) as "endsAt"`)
  const row = rows[0] as { failures: number; endsAt: Date | string } | undefined
  if (!row) throw new Error('An attempt could not be counted.')
  return { failures: row.failures, endsAt: new Date(row.endsAt) }
}

/** Takes back what a successful attempt counted: its own pair of name and address wholly, the others by one. */
export async function forgiveAttempt(db: ScopedDb, { forget, lower }: { forget: readonly string[]; lower: readonly string[] }): Promise<void> {
  for (const key of [...forget].sort()) await db.execute(sql`delete from sign_in_attempts where key = ${key}`)
  for (const key of [...lower].sort()) await db.execute(sql`update sign_in_attempts set failures = greatest(failures - 1, 0) where key = ${key}`)
}

/** Drops some counts whose window is over; skips those in use. */
export async function dropOldAttempts(db: ScopedDb): Promise<void> {
  await db.execute(sql`delete from sign_in_attempts where key in (
    select key from sign_in_attempts where window_started_at < now() - interval '1 hour' order by window_started_at limit 20 for update skip locked)`)
}
