import { and, asc, eq, isNull, isNotNull, sql } from 'drizzle-orm'
import type { Role } from '@/domain/actor'
import type { OrganisationKind } from '@/domain/vocabulary'
import type { ScopedDb } from '../acting-as'
import { people } from '../tables/organisations-and-people'

export interface PersonRow {
  id: string
  organisationId: string
  organisationKind: OrganisationKind
  name: string
  email: string
  role: Role
  disabledAt: Date | null
  createdAt: Date
}

const columns = {
  id: people.id,
  organisationId: people.organisationId,
  organisationKind: people.organisationKind,
  name: people.name,
  email: people.email,
  role: people.role,
  disabledAt: people.disabledAt,
  createdAt: people.createdAt,
}

export interface NewPerson {
  id: string
  organisationId: string
  organisationKind: OrganisationKind
  name: string
  email: string
  role: Role
}

/** False when the organisation has somebody with this address already. */
export async function insertPerson(db: ScopedDb, person: NewPerson): Promise<boolean> {
  const { rowCount } = await db.execute(sql`insert into people (id, organisation_id, organisation_kind, email, name, role)
    values (${person.id}, ${person.organisationId}, ${person.organisationKind}, ${person.email}, ${person.name}, ${person.role})
    on conflict (organisation_id, email) do nothing`)
  return rowCount === 1
}

export async function findPerson(db: ScopedDb, id: string): Promise<PersonRow | undefined> {
  return (await db.select(columns).from(people).where(eq(people.id, id)))[0]
}

/** People of one organisation by name; `most` bounds the answer. */
export async function listPeopleOf(db: ScopedDb, organisationId: string, most = 1000): Promise<PersonRow[]> {
  return db.select(columns).from(people).where(eq(people.organisationId, organisationId)).orderBy(asc(people.name), asc(people.id)).limit(most)
}

/** False when the person was disabled already. */
export async function markDisabled(db: ScopedDb, id: string): Promise<boolean> {
  const { rowCount } = await db.update(people).set({ disabledAt: sql`now()` }).where(and(eq(people.id, id), isNull(people.disabledAt)))
  return rowCount === 1
}

/** False when the person was not disabled. */
export async function markEnabled(db: ScopedDb, id: string): Promise<boolean> {
  const { rowCount } = await db.update(people).set({ disabledAt: null }).where(and(eq(people.id, id), isNotNull(people.disabledAt)))
  return rowCount === 1
}

/** Whether this address belongs to somebody on the other side of the line between Microsoft's roles and vendors' roles. */
export async function holdsOppositeRole(db: ScopedDb, email: string, kind: OrganisationKind): Promise<boolean> {
  const opposite = kind === 'operator' ? sql`organisation_kind in ('vendor', 'reconstruction_desk')` : kind === 'government' ? sql`false` : sql`organisation_kind = 'operator'`
  const { rows } = await db.execute(sql`select from people where lower(email) = lower(${email}) and ${opposite} limit 1`)
  return rows.length > 0
}
