import { asc, eq, inArray } from 'drizzle-orm'
import type { Publisher } from '@/domain/record'
import type { ScopedDb } from '../acting-as'
import { organisations } from '../tables/organisations-and-people'

const columns = { id: organisations.id, name: organisations.name, slug: organisations.slug, kind: organisations.kind }

/** Those that file, as far as the actor may know of them: the public knows of those with a public release. */
export async function listPublishers(db: ScopedDb): Promise<Publisher[]> {
  return db.select(columns).from(organisations).where(inArray(organisations.kind, ['vendor', 'reconstruction_desk'])).orderBy(asc(organisations.name))
}

export async function findPublisher(db: ScopedDb, slug: string): Promise<Publisher | undefined> {
  return (await db.select(columns).from(organisations).where(eq(organisations.slug, slug)))[0]
}
