import { eq } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'
import { organisations } from '../tables/organisations-and-people'

export async function findOrganisation(db: ScopedDb, id: string) {
  return (await db.select().from(organisations).where(eq(organisations.id, id)))[0]
}
