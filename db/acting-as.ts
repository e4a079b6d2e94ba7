import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { env } from '@/env'
import type { Actor } from '@/domain/actor'
import { withoutValues } from './database-failure'
import { openPool } from './pool'

declare const scoped: unique symbol

/** A transaction in which row-level security knows who asks. Only `actingAs` makes one. */
export type ScopedDb = NodePgDatabase & { readonly [scoped]: true }

function settingsOf(actor: Actor): [kind: string, person: string, organisation: string, role: string, filing: string] {
  if (actor.kind !== 'person') return [actor.kind, '', '', actor.kind, '']
  if (actor.actsFor) return ['person', '', actor.actsFor, actor.role, actor.organisationId]
  return ['person', actor.personId, actor.organisationId, actor.role, '']
}

/**
 * Lets the rest of a transaction be done by an unnamed filing of the actor's organisation. The database looks whether it is
 * theirs; if not, the transaction is shown nothing and may do nothing from here on.
 */
export async function actUnnamed(db: ScopedDb, filing: string): Promise<void> {
  await db.execute(sql`select set_config('app.filing', ${filing}, true)`)
}

/** The only door to data: one transaction on behalf of one actor. Throwing rolls everything back. */
export async function actingAs<T>(actor: Actor, work: (db: ScopedDb) => Promise<T>): Promise<T> {
  const database = drizzle(openPool(env().DATABASE_URL))
  const [kind, person, organisation, role, filing] = settingsOf(actor)
  try {
    return await database.transaction(async (transaction) => {
      await transaction.execute(sql`select set_config('app.kind', ${kind}, true), set_config('app.person', ${person}, true),
        set_config('app.organisation', ${organisation}, true), set_config('app.role', ${role}, true), set_config('app.filing', ${filing}, true)`)
      return work(transaction as unknown as ScopedDb)
    })
  } catch (error) {
    throw withoutValues(error)
  }
}
