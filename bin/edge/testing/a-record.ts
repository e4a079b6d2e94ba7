import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { leaveTombstone } from '@/db/testing/leave-tombstone'

const levels = ['public', 'community', 'oversight', 'bilateral']
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A submitted post-mortem with its projections, and the two moves that its publisher makes. */
export type SubmittedRecord = { path: string; release: () => Promise<void>; withdraw: () => Promise<void> }

/** Writes a post-mortem for `organisation`, and moves it through the same login, policies and triggers as the app. */
export async function aRecord(ownerUrl: string, appUrl: string): Promise<SubmittedRecord> {
  const id = `BH-PM-2026-${Array.from({ length: 6 }, () => letters[Math.floor(Math.random() * letters.length)]).join('')}`
  const slug = `an-update-stops-machines-${id.slice(-6).toLowerCase()}`
  const version = randomUUID()
  const organisation = randomUUID()
  const publisher = { kind: 'person', person: randomUUID(), organisation, role: 'vendor_publisher' }
  await withClient(ownerUrl, client => insertOwner(client, organisation, publisher.person))
  const act = (work: (client: pg.Client) => Promise<unknown>) => withClient(appUrl, client => inTransaction(client, publisher, () => work(client)))
  await act(async client => {
    await client.query('insert into documents (id, kind, organisation_id) values ($1, $2, $3)', [id, 'incident_postmortem', organisation])
    await client.query(
      'insert into versions (id, document_id, kind, organisation_id, owner_kind, step, waits_for_review, schema_version) values ($1, $2, $3, $4, $5, $6, false, 1)',
      [version, id, 'incident_postmortem', organisation, 'vendor', 'notice'],
    )
    for (const level of levels)
      await client.query("select guard.store_projection($1, $2, 'An update stops machines', 'Hosts did not start.', '{}', '', '{}', $3)", [version, level, `${level} ${version}`])
    await client.query("update versions set state = 'submitted', submitted_at = now(), widest = 'public' where id = $1", [version])
  })
  const release = () => act(client => client.query("update versions set state = 'released', released_at = now() where id = $1", [version]))
  const withdraw = () =>
    act(async client => {
      await leaveTombstone(client, id, 'It named a customer.')
      await client.query("update versions set state = 'withdrawn', withdrawn_at = now() where id = $1", [version])
    })
  return { path: `/incidents/${slug}`, release, withdraw }
}

async function insertOwner(client: pg.Client, organisation: string, person: string): Promise<void> {
  await client.query("insert into organisations (id, slug, name, kind) values ($1, $2, 'A vendor', 'vendor')", [organisation, `vendor-${organisation.slice(0, 8)}`])
  await client.query("insert into people (id, organisation_id, organisation_kind, email, name, role) values ($1, $2, 'vendor', $3, 'Ada Moreno', 'vendor_publisher')", [
    person,
    organisation,
    `ada@${organisation.slice(0, 8)}.example`,
  ])
}

async function inTransaction(client: pg.Client, actor: { [name: string]: string }, work: () => Promise<unknown>): Promise<void> {
  await client.query('begin')
  for (const [name, value] of Object.entries(actor)) await client.query('select set_config($1, $2, true)', [`app.${name}`, value])
  await work()
  await client.query('commit')
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
