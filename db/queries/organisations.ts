import { asc, eq, sql } from 'drizzle-orm'
import type { OrganisationKind } from '@/domain/vocabulary'
import type { ScopedDb } from '../acting-as'
import { organisations } from '../tables/organisations-and-people'

export interface OrganisationRow {
  id: string
  slug: string
  name: string
  kind: OrganisationKind
  affiliatedWith: string | null
  createdAt: Date
}

const columns = {
  id: organisations.id,
  slug: organisations.slug,
  name: organisations.name,
  kind: organisations.kind,
  affiliatedWith: organisations.affiliatedWith,
  createdAt: organisations.createdAt,
}

export async function findOrganisationById(db: ScopedDb, id: string): Promise<OrganisationRow | undefined> {
  return (await db.select(columns).from(organisations).where(eq(organisations.id, id)))[0]
}

export async function listAllOrganisations(db: ScopedDb, most = 1000): Promise<OrganisationRow[]> {
  return db.select(columns).from(organisations).orderBy(asc(organisations.name), asc(organisations.id)).limit(most)
}

export interface NewOrganisation {
  id: string
  slug: string
  name: string
  kind: OrganisationKind
  affiliatedWith: string | null
}

/** False when the slug is taken. */
export async function insertOrganisation(db: ScopedDb, organisation: NewOrganisation): Promise<boolean> {
  const { rowCount } = await db.execute(sql`insert into organisations (id, slug, name, kind, affiliated_with)
    values (${organisation.id}, ${organisation.slug}, ${organisation.name}, ${organisation.kind}, ${organisation.affiliatedWith}) on conflict (slug) do nothing`)
  return rowCount === 1
}
