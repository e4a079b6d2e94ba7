import { z } from 'zod'
import { asOwner } from '@/bin/administration/as-owner'
import { readArguments } from '@/bin/administration/arguments'
import { Refusal } from '@/bin/refusal'
import { memberKinds } from '@/domain/vocabulary'

const shape = z.object({
  slug: z.string({ error: 'is missing' }).regex(/^[a-z0-9-]{2,60}$/, { error: 'must be 2 to 60 small letters, digits and hyphens' }),
  name: z.string({ error: 'is missing' }).min(2, { error: 'is too short' }).max(120, { error: 'is too long' }),
  kind: z.enum(memberKinds, { error: `must be one of ${memberKinds.join(', ')}` }),
  'affiliated-with': z.string().optional(),
  contact: z.string().optional(),
})

export async function createOrganisation(parameters: string[]): Promise<void> {
  const { slug, name, kind, contact = null, 'affiliated-with': affiliation } = readArguments(parameters, shape)
  await asOwner(async client => {
    const affiliated = await client.query<{ id: string }>('select id from organisations where slug = $1', [affiliation ?? null])
    if (affiliation !== undefined && affiliated.rowCount === 0) throw new Refusal(`There is no organisation "${affiliation}".`)
    const { rowCount } = await client.query(
      'insert into organisations (slug, name, kind, contact_alias, affiliated_with) values ($1, $2, $3, $4, $5) on conflict (slug) do nothing',
      [slug, name, kind, contact, affiliated.rows[0]?.id ?? null],
    )
    if (rowCount === 0) throw new Refusal(`There is an organisation "${slug}" already.`)
  })
  console.log(`Created ${name} (${slug}).`)
}
