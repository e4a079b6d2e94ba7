import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/domain/actor'
import { projectedLevels, rankOf, type ProjectedLevel } from '@/domain/audience'
import { publicationStates } from '@/domain/workflow/publication'
import { asActor } from './testing/as-actor'
import { askers, people } from './testing/demo-actors'
import { allows, knowsOf, levelRead, readsNote } from './testing/domain-answers'
import { openGuardedWorld, type GuardedWorld, type WorldVersion } from './testing/guarded-world'

let world: GuardedWorld
beforeAll(async () => void (world = await openGuardedWorld()))
afterAll(() => world.close())

/** For every actor and version, what the database shows against what the domain allows; each difference in words. */
async function disagreements(sql: string, expected: (actor: Actor, version: WorldVersion) => string[]): Promise<string[]> {
  const found: string[] = []
  for (const [name, actor] of askers) {
    const { rows } = await asActor(world.app, actor, () => world.app.query<{ version: string; what: string }>(sql))
    const shown = new Set(rows.map((row) => `${row.version} ${row.what}`))
    for (const version of world.versions) {
      const allowed = new Set(expected(actor, version).map((what) => `${version.id} ${what}`))
      for (const each of allowed) if (!shown.has(each)) found.push(`${name}: allowed ${each.slice(37)} of "${version.name}", not shown`)
      for (const each of shown) if (each.startsWith(version.id) && !allowed.has(each)) found.push(`${name}: shown ${each.slice(37)} of "${version.name}", not allowed`)
    }
  }
  return found
}

const when = (allowed: boolean, what: string): string[] => (allowed ? [what] : [])

test('the world holds every publication state, and every actor is in it', async () => {
  const { rows } = await world.owner.query<{ id: string; state: string }>('select id, state from versions')
  expect(new Set(rows.map((row) => row.state))).toEqual(new Set(publicationStates))
  expect(new Map(rows.map((row) => [row.id, row.state]))).toEqual(new Map(world.versions.map((version) => [version.id, version.facts.state])))
})

test('each actor is shown a version at the one level at which the domain lets them read it', async () => {
  const sql = 'select version_id as version, level as what from projections'
  expect(await disagreements(sql, (actor, version) => when(levelRead(actor, version) !== null, String(levelRead(actor, version))))).toEqual([])
})

test('no text of a level above the reader is anywhere in what they are shown', async () => {
  for (const [name, actor] of askers) {
    const { rows } = await asActor(world.app, actor, () => world.app.query<{ level: string; row: string }>('select level, p::text as row from projections p'))
    for (const { level, row } of rows) {
      const others = ['public', 'community', 'oversight', 'bilateral'].filter((each) => each !== level)
      for (const other of others) expect(row, name).not.toContain(`at ${other}`)
    }
  }
})

test('each actor is shown the metadata of the versions that the domain lets them know of', async () => {
  const sql = "select id as version, 'metadata' as what from versions"
  expect(await disagreements(sql, (actor, version) => when(knowsOf(actor, version), 'metadata'))).toEqual([])
})

test('each actor is shown the documents of which they know a version', async () => {
  for (const [name, actor] of askers) {
    const { rows } = await asActor(world.app, actor, () => world.app.query<{ id: string }>('select id from documents'))
    const known = world.versions.filter((version) => knowsOf(actor, version)).map((version) => version.documentId)
    expect(new Set(rows.map((row) => row.id)), name).toEqual(new Set(known))
  }
})

test('each actor is shown the live sections that the domain lets them read, also after they were submitted', async () => {
  const sql = "select version_id as version, 'section ' || key as what from sections"
  expect(await disagreements(sql, (actor, version) => (allows(actor, 'read_draft', version) ? ['section notice', 'section audience'] : []))).toEqual([])
})

test('each actor is shown the notes that they wrote, that are about their own filings, or that are of their level while they may read the version', async () => {
  const sql = "select version_id as version, 'note at ' || level as what from notes"
  const levels = ['oversight', 'bilateral'] as const
  expect(await disagreements(sql, (actor, version) => levels.flatMap((level) => when(readsNote(actor, version, level), `note at ${level}`)))).toEqual([])
})

/** A file is read by whoever is shown a text that names it, and by its owner. */
function readsFile(actor: Actor, version: WorldVersion, level: ProjectedLevel): boolean {
  const read = levelRead(actor, version)
  return allows(actor, 'read_draft', version) || (read !== null && rankOf(level) <= rankOf(read))
}

test.each([
  ['the attachments', 'select id from attachments'],
  ['the content of the attachments', 'select attachment_id as id from attachment_chunks'],
])('each actor is shown %s that a text which they are shown names, and of their own all', async (_what, sql) => {
  for (const [name, actor] of askers) {
    const { rows } = await asActor(world.app, actor, () => world.app.query<{ id: string }>(sql))
    const shown = new Set(rows.map((row) => row.id))
    const wrong = world.versions.flatMap((version) =>
      projectedLevels.filter((level) => shown.has(version.files[level].attachment) !== readsFile(actor, version, level)).map((level) => `${level} of "${version.name}"`),
    )
    expect(wrong, name).toEqual([])
  }
})

test('each actor is shown which attachments a text names where they are shown the text', async () => {
  const sql = "select version_id as version, level || ' ' || attachment_id as what from projection_attachments"
  const namedAt = (version: WorldVersion, level: ProjectedLevel | null) =>
    level === null ? [] : projectedLevels.filter((each) => rankOf(each) <= rankOf(level)).map((each) => `${level} ${version.files[each].attachment}`)
  expect(await disagreements(sql, (actor, version) => namedAt(version, levelRead(actor, version)))).toEqual([])
  const ofDrafts = "select version_id as version, 'file ' || attachment_id as what from section_attachments"
  const inDraft = (version: WorldVersion) => projectedLevels.map((each) => `file ${version.files[each].attachment}`)
  expect(await disagreements(ofDrafts, (actor, version) => (allows(actor, 'read_draft', version) ? inDraft(version) : []))).toEqual([])
})

test('owners who publish see who read their filings, reviewers see the reads of their own organisation, others none', async () => {
  await world.owner.query(`insert into reads (document_id, version_id, organisation_id, person_id, reader_organisation, reader_role, level)
    select document_id, id, organisation_id, '${people.ivo.personId}', '${people.ivo.organisationId}', 'microsoft_reviewer', 'bilateral' from versions`)
  const sql = "select version_id as version, 'reads' as what from reads"
  const ownReads = (actor: Actor) => actor.kind === 'person' && actor.role === 'microsoft_reviewer'
  expect(await disagreements(sql, (actor, version) => when(allows(actor, 'read_receipts', version) || ownReads(actor), 'reads'))).toEqual([])
})

test('a tombstone is read by everyone when the document was public, and by people who read the community when it was for them', async () => {
  for (const [name, actor] of askers) {
    const { rows } = await asActor(world.app, actor, () => world.app.query<{ widest: string }>('select distinct widest from tombstones order by widest'))
    expect(rows.map((row) => row.widest), name).toEqual(actor.kind === 'person' && actor.role !== 'microsoft_admin' ? ['community', 'public'] : ['public'])
  }
})

test('people are seen by their own organisation and by the Microsoft admin', async () => {
  for (const [name, actor] of askers) {
    const { rows } = await asActor(world.app, actor, () => world.app.query<{ id: string }>('select id from people'))
    const expected = Object.values(people).filter((each) => actor.kind === 'person' && (actor.role === 'microsoft_admin' || actor.organisationId === each.organisationId))
    expect(new Set(rows.map((row) => row.id)), name).toEqual(new Set(expected.map((each) => each.personId)))
  }
})

test('no document can belong to an organisation whose people review or operate', async () => {
  const insert = (kind: string, id: string) =>
    world.owner.query("insert into versions (document_id, kind, organisation_id, owner_kind, step, schema_version) values ($1, 'incident_postmortem', $2, $3, 'full', 1)", ['BH-PM-2026-ZZZZZZ', id, kind])
  await expect(insert('operator', people.ivo.organisationId)).rejects.toMatchObject({ code: '23514', constraint: 'versions_owner_kind_check' })
  await expect(insert('vendor', people.ivo.organisationId)).rejects.toMatchObject({ code: '23503' })
})
