import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { actingAs, type ScopedDb } from '@/db/acting-as'
import { DatabaseFailure } from '@/db/database-failure'
import { closePool, openPool } from '@/db/pool'
import { sections, versions } from '@/db/tables/documents'
import { storeProjection } from '@/db/queries/projections'
import { openWorld, type World } from '@/db/testing/world'
import type { Person } from '@/domain/actor'

const canary = 'kestrel-7QK2ZD-in-a-text-that-nobody-may-log'
const stored = 'heron-in-a-stored-text'
const draft = '00000000-0000-4000-8000-000000000077'

let world: World
let ada: Person
beforeAll(async () => {
  world = await openWorld()
  ada = world.as('Ada')
  await world.query("insert into documents (id, kind, organisation_id) values ('BH-PM-2026-000077', 'incident_postmortem', $1)", [ada.organisationId])
  await world.query("insert into versions (id, document_id, kind, organisation_id, owner_kind, step, schema_version) values ($1, 'BH-PM-2026-000077', 'incident_postmortem', $2, 'vendor', 'full', 1)", [draft, ada.organisationId])
  await world.query('insert into sections (version_id, key, organisation_id, body) values ($1, $2, $3, $4)', [draft, 'notice', ada.organisationId, { text: stored }])
})
afterAll(() => world.close())

/** Everything that a log could make of an error: itself, what it carries, and what caused it. */
function everythingOf(error: unknown, depth = 0): string {
  if (depth > 8 || error === null || error === undefined) return ''
  if (typeof error !== 'object') return String(error)
  const own = Object.getOwnPropertyNames(error).map((name) => everythingOf((error as Record<string, unknown>)[name], depth + 1))
  return [String(error), JSON.stringify(error), ...own].join('\n')
}

const failures: [name: string, sqlstate: string | undefined, constraint: string | undefined, work: (db: ScopedDb) => Promise<unknown>][] = [
  ['a broken constraint', '23514', 'documents_id_check', (db) => db.execute(sql`insert into documents (id, kind, organisation_id) values (${canary}, 'incident_postmortem', ${ada.organisationId})`)],
  ['a key that is taken', '23505', 'products_organisation_id_name_key', (db) => db.execute(sql`insert into products (organisation_id, name) values (${ada.organisationId}, ${canary}), (${ada.organisationId}, ${canary})`)],
  ['a refusal of row-level security', '42501', undefined, (db) => db.execute(sql`insert into sections (version_id, key, organisation_id, body) values (${draft}, 'x', ${world.as('Clara').organisationId}, ${JSON.stringify({ text: canary })}::jsonb)`)],
  ['a value of another type', '22P02', undefined, (db) => db.execute(sql`select ${canary}::text::integer`)],
  ['a stored value of another type', '22P02', undefined, (db) => db.execute(sql`select (body ->> 'text')::integer from sections where version_id = ${draft}`)],
  ['a broken JSON text', '22P02', undefined, (db) => db.execute(sql`update sections set body = ${`{"text": ${canary}`}::text::jsonb where version_id = ${draft}`)],
  ['a null where none may be', '23502', undefined, (db) => db.execute(sql`insert into products (id, organisation_id, name, family) values (null, ${ada.organisationId}, 'Sensor', ${canary})`)],
  ['a syntax error', '42601', undefined, (db) => db.execute(sql.raw(`select '${canary}' from where`))],
  ['an unknown column', '42703', undefined, (db) => db.execute(sql.raw(`select "${canary}" from sections`))],
  ['a statement that takes too long', '57014', undefined, async (db) => {
    await db.execute(sql`set local statement_timeout = 50`)
    await db.execute(sql`select ${canary}::text, pg_sleep(5)`)
  }],
  ['an error raised by a function of ours', '42501', 'store_projection', (db) =>
    storeProjection(db, { versionId: '00000000-0000-4000-8000-00000000dead', level: 'public', title: canary, summary: canary, facets: {}, revisionSummary: canary, body: { body: { x: { y: canary } }, computed: {} }, sha256: canary, schemaVersion: 1 })],
  ['a refusal in the words of the query builder', '42501', undefined, (db) => db.insert(sections).values({ versionId: draft, key: canary, organisationId: ada.organisationId, body: { text: canary } })],
  ['a move that is not allowed', '42501', 'publication_moves', (db) => db.update(versions).set({ state: 'accepted' })],
  ['a failure in the middle of a chain', '25P02', undefined, async (db) => {
    await db.execute(sql`select ${canary}::text::integer`).catch(() => undefined)
    await db.execute(sql`select ${canary}::text`)
  }],
]

test.each(failures)('%s leaves actingAs as a code, a constraint and nothing else', async (_name, sqlstate, constraint, work) => {
  const error = await actingAs(ada, work).then(() => undefined, (thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DatabaseFailure)
  expect(error).toMatchObject({ sqlstate })
  if (constraint) expect(error).toMatchObject({ constraint })
  expect(everythingOf(error)).not.toMatch(/kestrel/i)
  expect(everythingOf(error)).not.toContain('heron')
})

test('a connection that breaks while it is in use does not end the process', async () => {
  const client = await openPool(world.appUrl).connect()
  const listeners = client.listenerCount('error')
  client.release()
  expect(listeners).toBeGreaterThan(0)
})

test('a connection that ends in the middle leaves actingAs without what it carried', async () => {
  const error = await actingAs(ada, async (db) => {
    const { rows } = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    const admin = new pg.Client({ connectionString: world.superuserUrl })
    await admin.connect()
    await admin.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await admin.end()
    await db.execute(sql`select ${canary}::text`)
  }).then(() => undefined, (thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Error)
  expect(everythingOf(error)).not.toMatch(/kestrel/i)
})

test('a server that cannot be reached does not put its password into the error', async () => {
  await closePool()
  openPool('postgres://bulkhead_app:kestrel-password@127.0.0.1:1/bulkhead')
  const error = await actingAs(ada, (db) => db.execute(sql`select ${canary}::text`)).then(() => undefined, (thrown: unknown) => thrown)
  await closePool()
  expect(error).toBeInstanceOf(Error)
  expect(everythingOf(error)).not.toMatch(/kestrel/i)
})

// A server of somebody's own keeps its log where this cannot read it; the throwaway one's is always read.
test.skipIf(inject('postgresLog') === undefined)('the log of the server holds none of it, though the server did log', async () => {
  const text = await readFile(inject('postgresLog') ?? '', 'utf8')
  expect(text).toContain('ready to accept connections')
  expect(text).not.toMatch(/kestrel/i)
  expect(text).not.toContain('heron')
})
