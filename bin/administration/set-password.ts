import { z } from 'zod'
import { asOwner } from '@/bin/administration/as-owner'
import { passwordFromStdin, readArguments } from '@/bin/administration/arguments'
import { newPassword, tell } from '@/bin/administration/new-password'
import { Refusal } from '@/bin/refusal'
import { hashPassword } from '@/db/queries/password-hash'

const shape = z.object({
  email: z.string({ error: 'is missing' }),
  organisation: z.string().optional(),
  [passwordFromStdin]: z.boolean().default(false),
})

const found = `select people.id from people join organisations on organisations.id = people.organisation_id
  where lower(people.email) = lower($1) and ($2::text is null or organisations.slug = $2)`

/** Sets a person's password and ends their sessions. */
export async function setPassword(parameters: string[]): Promise<void> {
  const { email, organisation, [passwordFromStdin]: fromStdin } = readArguments(parameters, shape)
  const secret = await newPassword(fromStdin)
  const passwordHash = await hashPassword(secret.password)
  await asOwner(async client => {
    const { rows } = await client.query<{ id: string }>(found, [email, organisation ?? null])
    const [person, another] = rows
    if (person === undefined) throw new Refusal(`There is nobody with the address ${email}${organisation === undefined ? '' : ` in ${organisation}`}.`)
    if (another !== undefined) throw new Refusal(`More than one person has the address ${email}; name the --organisation too.`)
    await client.query(
      `insert into credentials (person_id, password_hash, one_time) values ($1, $2, $3)
       on conflict (person_id) do update set password_hash = excluded.password_hash, one_time = excluded.one_time, changed_at = now()`,
      [person.id, passwordHash, secret.generated],
    )
    await client.query('update sessions set ended_at = now() where person_id = $1 and ended_at is null', [person.id])
  })
  tell(`Set the password of ${email} and ended their sessions.`, secret)
}
