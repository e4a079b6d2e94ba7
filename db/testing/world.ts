import type pg from 'pg'
import { cast } from '@/db/cast'
import { closePool } from '@/db/pool'
import { castAsActors, seedCast } from '@/db/seed'
import type { Person } from '@/domain/actor'
import type { FreshDatabase } from './fresh-database'
import { ownedDatabase } from './owned-database'

export interface World extends FreshDatabase {
  /** A member of the cast as an actor, by first name: `as('Ada')`. */
  as: (firstName: string) => Person
  /** A statement on the owner's connection, to look behind row-level security. */
  query: <R extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<R[]>
  close: () => Promise<void>
}

/** A database of its own with the demo cast, and the application's pool pointed at it. */
export async function openWorld(): Promise<World> {
  const { owner, close, ...database } = await ownedDatabase()
  process.env.DATABASE_URL = database.appUrl
  process.env.NEXTAUTH_SECRET ??= 'a secret for tests that is long enough'
  process.env.NEXTAUTH_URL ??= 'http://127.0.0.1:3000'
  await seedCast(database.ownerUrl)
  const people = await castAsActors(database.ownerUrl)
  return {
    ...database,
    as: (firstName) => {
      const person = people.get(firstName)
      if (!person) throw new Error(`Nobody in the cast is called ${firstName}: ${cast.people.map((each) => each.name).join(', ')}`)
      return person
    },
    query: async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) => (await owner.query<R>(text, values)).rows,
    close: async () => {
      await closePool()
      await close()
    },
  }
}
