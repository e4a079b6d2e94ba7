import { hash } from '@node-rs/argon2'
import pg from 'pg'
import type { Person } from '@/domain/actor'
import { cast } from './cast'

/** Puts the demo cast into a fresh database, once. Runs on the owner's connection. */
export async function seedCast(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from organisations limit 1')
    if (rowCount) return
    await client.query('begin')
    await seedOrganisations(client)
    await seedPeople(client)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function seedOrganisations(client: pg.Client): Promise<void> {
  for (const organisation of cast.organisations) {
    await client.query(
      `insert into organisations (slug, name, kind, contact_alias, affiliated_with)
       values ($1, $2, $3, $4, (select id from organisations where slug = $5))`,
      [organisation.slug, organisation.name, organisation.kind, organisation.contactAlias ?? null, organisation.affiliatedWith ?? null],
    )
    await client.query(
      `insert into organisation_profiles (organisation_id, contact_alias, language) select id, contact_alias, 'en' from organisations where slug = $1 and contact_alias is not null`,
      [organisation.slug],
    )
    for (const product of organisation.products ?? []) {
      await client.query(
        'insert into products (organisation_id, name, family, release_notes_url) select id, $2, $3, $4 from organisations where slug = $1',
        [organisation.slug, product.name, product.family ?? null, product.releaseNotesUrl ?? null],
      )
    }
  }
}

async function seedPeople(client: pg.Client): Promise<void> {
  for (const person of cast.people) {
    const { rows } = await client.query<{ id: string }>(
      `insert into people (organisation_id, organisation_kind, email, name, role)
       select id, kind, $2, $3, $4 from organisations where slug = $1 returning id`,
      [person.organisation, person.email, person.name, person.role],
    )
    await client.query('insert into credentials (person_id, password_hash) values ($1, $2)', [rows[0]?.id, await hash(person.password)])
  }
}

interface PersonRow extends pg.QueryResultRow {
  person_id: string
  name: string
  role: Person['role']
  organisation_id: string
  organisation_name: string
  organisation_kind: Person['organisationKind']
}

/** The cast as actors, by first name. */
export async function castAsActors(ownerUrl: string): Promise<ReadonlyMap<string, Person>> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<PersonRow>(`select p.id as person_id, p.name, p.role, o.id as organisation_id, o.name as organisation_name, o.kind as organisation_kind
      from people p join organisations o on o.id = p.organisation_id where p.email = any($1)`, [cast.people.map((person) => person.email)])
    return new Map(rows.map((row) => [row.name.split(' ')[0] ?? '', toPerson(row)]))
  } finally {
    await client.end()
  }
}

function toPerson(row: PersonRow): Person {
  return {
    kind: 'person',
    personId: row.person_id,
    name: row.name,
    role: row.role,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    organisationKind: row.organisation_kind,
  }
}
