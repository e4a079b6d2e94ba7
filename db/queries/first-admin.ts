import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { rolesOf, type Role } from '@/domain/actor'
import type { OrganisationKind } from '@/domain/vocabulary'
import { withoutValues } from '../database-failure'
import { hashPassword, passwordLength } from './password-hash'

/** A deed on the owner's connection that was refused; the message is for the terminal. */
export class OwnerRefusal extends Error {
  override name = 'OwnerRefusal'
}

export interface OrganisationByOwner {
  slug: string
  name: string
  kind: OrganisationKind
  /** Slug of the organisation that this one belongs with. */
  affiliatedWith?: string | null
}

export interface PersonByOwner {
  organisationSlug: string
  name: string
  email: string
  role: Role
  password: string
  /** Whether the person must replace the password at first sign-in; true unless told otherwise. */
  oneTime?: boolean
}

/** Takes an organisation into the portal; answers its id. */
export async function createOrganisationAsOwner(ownerUrl: string, organisation: OrganisationByOwner): Promise<string> {
  return asOwner(ownerUrl, async (client) => {
    const affiliatedWith = organisation.affiliatedWith ? (await organisationBySlug(client, organisation.affiliatedWith)).id : null
    const id = randomUUID()
    const { rowCount } = await client.query('insert into organisations (id, slug, name, kind, affiliated_with) values ($1, $2, $3, $4, $5) on conflict (slug) do nothing', [
      id,
      organisation.slug,
      organisation.name.trim(),
      organisation.kind,
      affiliatedWith,
    ])
    if (rowCount !== 1) throw new OwnerRefusal(`There is already an organisation with the short name ${organisation.slug}.`)
    await record(client, id, 'create_organisation', { kind: organisation.kind, affiliatedWith })
    return id
  })
}

/** Gives somebody an account; answers its id. */
export async function createPersonAsOwner(ownerUrl: string, person: PersonByOwner): Promise<string> {
  const passwordHash = await hashPassword(accepted(person.password))
  return asOwner(ownerUrl, async (client) => {
    const organisation = await organisationBySlug(client, person.organisationSlug)
    if (!rolesOf[organisation.kind].includes(person.role)) throw new OwnerRefusal(`People of ${person.organisationSlug} can be ${rolesOf[organisation.kind].join(' or ')}.`)
    const id = randomUUID()
    const { rowCount } = await client.query(
      'insert into people (id, organisation_id, organisation_kind, email, name, role) values ($1, $2, $3, $4, $5, $6) on conflict (organisation_id, email) do nothing',
      [id, organisation.id, organisation.kind, person.email.trim().toLowerCase(), person.name.trim(), person.role],
    )
    if (rowCount !== 1) throw new OwnerRefusal(`Somebody of ${person.organisationSlug} already has this address.`)
    await client.query('insert into credentials (person_id, password_hash, one_time) values ($1, $2, $3)', [id, passwordHash, person.oneTime ?? true])
    await record(client, organisation.id, 'add_person', { personId: id, role: person.role })
    return id
  })
}

/** Sets the password of everybody with this address and ends their sessions; they replace it at their next sign-in. */
export async function setPasswordAsOwner(ownerUrl: string, email: string, password: string): Promise<number> {
  const passwordHash = await hashPassword(accepted(password))
  return asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string; organisation_id: string }>('select id, organisation_id from people where lower(email) = lower($1)', [email.trim()])
    if (rows.length === 0) throw new OwnerRefusal('Nobody has this address.')
    for (const { id, organisation_id: organisationId } of rows) {
      await client.query(
        `insert into credentials (person_id, password_hash, one_time) values ($1, $2, true)
         on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = now(), one_time = true`,
        [id, passwordHash],
      )
      await client.query('update sessions set ended_at = now() where person_id = $1 and ended_at is null', [id])
      await record(client, organisationId, 'set_password', { personId: id })
    }
    return rows.length
  })
}

function accepted(password: string): string {
  if (password.length >= passwordLength.min && password.length <= passwordLength.max) return password
  throw new OwnerRefusal(`A password has ${passwordLength.min} to ${passwordLength.max} characters.`)
}

async function organisationBySlug(client: pg.Client, slug: string): Promise<{ id: string; kind: OrganisationKind }> {
  const { rows } = await client.query<{ id: string; kind: OrganisationKind }>('select id, kind from organisations where slug = $1', [slug])
  const [organisation] = rows
  if (!organisation) throw new OwnerRefusal(`There is no organisation with the short name ${slug}.`)
  return organisation
}

async function record(client: pg.Client, organisationId: string, deed: string, detail: Record<string, unknown>): Promise<void> {
  await client.query("insert into events (organisation_id, actor_kind, actor_role, deed, detail) values ($1, 'owner', 'owner', $2, $3)", [organisationId, deed, JSON.stringify(detail)])
}

async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    throw withoutValues(error)
  } finally {
    await client.end()
  }
}
