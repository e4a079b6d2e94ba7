import type pg from 'pg'
import { z } from 'zod'
import { asOwner } from '@/bin/administration/as-owner'
import { passwordFromStdin, readArguments } from '@/bin/administration/arguments'
import { newPassword, tell } from '@/bin/administration/new-password'
import { Refusal } from '@/bin/refusal'
import { hashPassword } from '@/db/queries/password-hash'
import { roles, rolesOf } from '@/domain/actor'
import type { OrganisationKind } from '@/domain/vocabulary'

type Organisation = { id: string; kind: OrganisationKind }

const shape = z.object({
  organisation: z.string({ error: 'is missing' }),
  email: z.email({ error: issue => (issue.input === undefined ? 'is missing' : 'must be an email address') }).max(200),
  name: z.string({ error: 'is missing' }).min(1, { error: 'is missing' }).max(120, { error: 'is too long' }),
  role: z.enum(roles, { error: `must be one of ${roles.join(', ')}` }),
  [passwordFromStdin]: z.boolean().default(false),
})

export async function createPerson(parameters: string[]): Promise<void> {
  const { organisation: slug, email, name, role, [passwordFromStdin]: fromStdin } = readArguments(parameters, shape)
  const secret = await newPassword(fromStdin)
  const passwordHash = await hashPassword(secret.password)
  await asOwner(async client => {
    const organisation = await organisationBySlug(client, slug)
    if (!rolesOf[organisation.kind].includes(role)) throw new Refusal(`In ${slug} the role must be ${rolesOf[organisation.kind].join(' or ')}.`)
    await refuseBothSides(client, email, organisation.kind)
    const { rows } = await client.query<{ id: string }>(
      'insert into people (organisation_id, organisation_kind, email, name, role) values ($1, $2, $3, $4, $5) on conflict do nothing returning id',
      [organisation.id, organisation.kind, email, name, role],
    )
    if (rows[0] === undefined) throw new Refusal(`${slug} has somebody with the address ${email} already.`)
    await client.query('insert into credentials (person_id, password_hash, one_time) values ($1, $2, $3)', [rows[0].id, passwordHash, secret.generated])
  })
  tell(`Created ${name} (${email}) as ${role} of ${slug}.`, secret)
}

async function organisationBySlug(client: pg.Client, slug: string): Promise<Organisation> {
  const { rows } = await client.query<Organisation>('select id, kind from organisations where slug = $1', [slug])
  if (rows[0] === undefined) throw new Refusal(`There is no organisation "${slug}".`)
  return rows[0]
}

// Nobody stands both for Microsoft and for a vendor.
async function refuseBothSides(client: pg.Client, email: string, kind: OrganisationKind): Promise<void> {
  const opposite: Record<OrganisationKind, OrganisationKind[]> = {
    operator: ['vendor', 'reconstruction_desk'],
    vendor: ['operator'],
    reconstruction_desk: ['operator'],
    government: [],
    unnamed_vendor: [],
  }
  const { rowCount } = await client.query('select from people where lower(email) = lower($1) and organisation_kind = any($2) limit 1', [email, opposite[kind]])
  if (rowCount !== 0) throw new Refusal(`${email} already stands on the other side of the line between Microsoft and the vendors.`)
}
