import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalTo, type Deed } from '@/domain/access'
import { thePublic, unnamed, type Actor, type Person } from '@/domain/actor'
import { openWorld, type World } from '@/db/testing/world'
import { factsOf, type Version } from '@/db/queries/versions'
import { editKey } from '@/domain/edit-key'
import { example } from '@/kinds/near-miss/example'
import { addNote } from '@/operations/add-note'
import { createDocument } from '@/operations/create-document'
import { destroyAttribution } from '@/operations/destroy-attribution'
import { releaseVersion } from '@/operations/release-version'
import { submitVersion } from '@/operations/submit-version'
import { must } from '@/operations/testing/filing'
import { releasedPractice } from '@/operations/testing/released-practice'
import { withdrawDocument } from '@/operations/withdraw-document'
import pg from 'pg'
import { asActor, attempt, didSomething, type Answer } from './testing/as-actor'
import { theJob } from './testing/demo-actors'
import { moveStatement } from './testing/write-statements'

const states = ['draft', 'submitted', 'released', 'withdrawn', 'released, its attribution destroyed'] as const
type State = (typeof states)[number]

let world: World
let app: pg.Client
const filings = new Map<State, Version>()
const filingIn = (state: State) => filings.get(state) as Version

async function walkTo(state: State, ada: Person, ivo: Person): Promise<void> {
  const { versionId } = must(await createDocument(ada, 'near_miss', { body: example, overrides: [] }))
  if (state !== 'draft') must(await submitVersion(ada, { versionId, step: 'filed', revisionSummary: '', widest: 'community', attested: true, releaseWhenReviewed: false }))
  if (state !== 'draft') must(await addNote(ivo, versionId, 'about', 'Say more.'))
  if (state !== 'draft' && state !== 'submitted') must(await releaseVersion(ada, versionId, 'community'))
  if (state === 'withdrawn') must(await withdrawDocument(ada, versionId, 'Told better elsewhere.'))
  if (state.endsWith('destroyed')) must(await destroyAttribution(ada, versionId, editKey(new Uint8Array(24))))
  const [version] = await world.query<Version>(`select id, document_id as "documentId", kind, organisation_id as "organisationId", owner_kind as "ownerKind", affiliated_with as "affiliatedWith", state, step,
    waits_for_review as "waitsForReview", widest, release_when_reviewed as "releaseWhenReviewed", assurance, submitted_at as "submittedAt", review_begun_at as "reviewBegunAt" from versions where id = $1`, [versionId])
  if (version) filings.set(state, version)
}

beforeAll(async () => {
  world = await openWorld()
  app = new pg.Client({ connectionString: world.appUrl })
  await app.connect()
  await releasedPractice(world)
  for (const state of states) await walkTo(state, world.as('Ada'), world.as('Ivo'))
}, 60_000)
afterAll(async () => {
  await app.end()
  await world.close()
})

/** Who asks of a filing, and whether that is the filing itself: somebody of its vendor, acting unnamed. */
const askers: [name: string, actor: (filing: string) => Actor, isTheirs: boolean][] = [
  ['a publisher of its vendor, unnamed', (filing) => unnamed(world.as('Ada'), filing), true],
  ['a member of its vendor, unnamed', (filing) => unnamed(world.as('Ben'), filing), true],
  ['a publisher of its vendor by name', () => world.as('Ada'), false],
  ['a publisher of another vendor', () => world.as('Clara'), false],
  ['a publisher of another vendor under a mask that is not theirs', (filing) => unnamed(world.as('Clara'), filing), false],
  ['an admin under such a mask', (filing) => unnamed(world.as('June'), filing), false],
  ['a Microsoft reviewer', () => world.as('Ivo'), false],
  ['a government reviewer', () => world.as('Hana'), false],
  ['an admin', () => world.as('June'), false],
  ['the job', () => theJob, false],
  ['the public', () => thePublic, false],
]

const tries: [deed: Deed, statement: (actor: Actor) => string, more?: (state: State) => boolean][] = [
  ['edit', () => "update sections set body = '{}' where version_id = $1 and key = 'event'"],
  ['submit', (actor) => `${moveStatement(actor, 'submitted')} and state = 'draft'`],
  ['recall', (actor) => `${moveStatement(actor, 'draft')} and state = 'submitted'`],
  ['begin_review', (actor) => moveStatement(actor, 'in_review')],
  ['release_self_attested', (actor) => moveStatement(actor, 'released').replace("'public'", "'community'")],
  ['withdraw', (actor) => `${moveStatement(actor, 'withdrawn')} and state <> 'withdrawn'`],
  ['discard', () => 'delete from versions where id = $1'],
  ['answer_note', () => "update notes set answer = 'Yes.', answered_by = guard.person() where version_id = $1", (state) => state !== 'draft'],
  ['destroy_attribution', () => 'delete from attributions where filing = $2'],
  ['save_run', () => `insert into replay_runs (version_id, filed, incident, model, outputs, engine_version, saved_by, saver_organisation)
    values ($1, '{}', 'none', '{}', '{}', '1.0.0', coalesce(guard.person(), guard.organisation()), guard.organisation())`],
]

const saying = (answer: Answer) => (answer.denied ? `${answer.sqlstate} ${answer.constraint}` : `${answer.count} rows`)

describe.each(states)('a near miss that is %s', (state) => {
  // Whose attribution is destroyed is nobody's: their mask is not theirs any more.
  const actorsOf = (filing: string) => askers.map(([name, actor, isTheirs]) => ({ name, actor: actor(filing), mayAsk: isTheirs ? !state.endsWith('destroyed') : !name.includes('mask') }))

  test.each(tries)('%s is done where the domain allows it', async (deed, statement, more = () => true) => {
    const version = filingIn(state)
    const found: string[] = []
    for (const { name, actor, mayAsk } of actorsOf(version.organisationId)) {
      const allowed = mayAsk && more(state) && refusalTo(actor, deed, factsOf(version, new Date())) === null
      const answer = await asActor(app, actor, () => attempt(app, statement(actor), [version.id, version.organisationId]))
      if (didSomething(answer) !== allowed) found.push(`${name}: ${allowed ? 'allowed' : 'refused'} by the domain; the database said ${saying(answer)}`)
    }
    expect(found).toEqual([])
  })

  test('it is shown to whom the domain shows it', async () => {
    const version = filingIn(state)
    for (const { name, actor, mayAsk } of actorsOf(version.organisationId)) {
      const facts = factsOf(version, new Date())
      // Under a mask that is not theirs, somebody is a stranger of their role.
      const reader = mayAsk || actor.kind !== 'person' ? actor : { ...actor, organisationId: 'none' }
      const reads = (['read_draft', 'read_review_snapshot', 'read_released'] as const).some((deed) => refusalTo(reader, deed, facts) === null)
      const { rows } = await asActor(app, actor, () => app.query<{ shown: string }>('select count(*) as shown from projections where version_id = $1', [version.id]))
      expect(rows[0]?.shown, name).toBe(reads && state !== 'draft' ? '1' : '0')
    }
  })

  test('its vendor finds it among its own by name, with its text and nothing of its history; another vendor does not', async () => {
    const version = filingIn(state)
    const counts = 'select (select count(*) from versions where id = $1)::int as versions, (select count(*) from sections where version_id = $1)::int as sections, (select count(*) from events where version_id = $1)::int as events, (select count(*) from notes where version_id = $1)::int as notes'
    const countedBy = async (actor: Actor) => (await asActor(app, actor, () => app.query(counts, [version.id]))).rows[0]
    const nothing = { versions: 0, sections: 0, events: 0, notes: 0 }
    const listed = { versions: 1, sections: state === 'draft' ? 2 : 3, events: 0, notes: 0 }
    expect(await countedBy(world.as('Ben'))).toEqual(state.endsWith('destroyed') ? nothing : listed)
    for (const other of [world.as('Clara'), unnamed(world.as('Clara'), version.organisationId)]) expect(await countedBy(other)).toEqual(nothing)
  })
})

const runOfIncident = `insert into replay_runs (version_id, filed, incident_version_id, incident_filed, model, outputs, engine_version, saved_by, saver_organisation)
  values ($1, '{}', $2, '{}', '{}', '{}', '1.0.0', coalesce(guard.person(), guard.organisation()), guard.organisation())`

test.each(states)('a near miss that is %s is the incident of no run, not even of one that reads nothing of it', async (state) => {
  const version = filingIn(state)
  const { rows } = await asActor(app, thePublic, () => app.query<{ version_id: string }>("select version_id from projections where kind = 'update_practice' limit 1"))
  expect(rows).toHaveLength(1)
  for (const { name, actor } of askers.map(([asker, of]) => ({ name: asker, actor: of(version.organisationId) }))) {
    expect(await asActor(app, actor, () => attempt(app, runOfIncident, [rows[0]?.version_id, version.id])), name).toMatchObject({ denied: true, sqlstate: '42501' })
  }
})

test('nor is a practice with a name that everybody reads: a post-mortem tells of an incident, and no other kind', async () => {
  const { rows } = await asActor(app, thePublic, () => app.query<{ version_id: string }>("select version_id from projections where kind = 'update_practice' and owner_kind <> 'unnamed_vendor'"))
  const practice = rows[0]?.version_id
  expect(practice).toBeDefined()
  for (const name of ['Ada', 'Clara', 'Hana', 'Ivo', 'June']) {
    expect(await asActor(app, world.as(name), () => attempt(app, runOfIncident, [practice, practice])), name).toMatchObject({ denied: true, sqlstate: '42501' })
  }
})

describe('the row that says whose it is', () => {
  test('is shown to its vendor alone', async () => {
    for (const name of ['Ada', 'Ben', 'Clara', 'Elif', 'Farid', 'Hana', 'Ivo', 'June']) {
      const { rows } = await asActor(app, world.as(name), () => app.query('select organisation_id from attributions'))
      expect(rows.length, name).toBe(name === 'Ada' || name === 'Ben' ? 4 : 0)
    }
  })

  test.each([
    ['is not written by hand', "insert into attributions (filing, organisation_id) values ($2, guard.organisation())", '42501'],
    ['is not given to another vendor', 'update attributions set organisation_id = guard.organisation()', '42501'],
    ['is not emptied', 'truncate attributions', '42501'],
    ['leaves a key that nobody reads', 'select key_hash from edit_keys', '42501'],
    ['leaves a key that nobody counts', 'select count(*) from edit_keys', '42501'],
    ['leaves a key that nobody deletes', 'delete from edit_keys', '42501'],
    ['is not opened under a mask', 'select guard.open_filing()', '42501'],
  ])('%s', async (_what, statement, sqlstate) => {
    const { id, organisationId } = filingIn('released')
    const answer = await asActor(app, unnamed(world.as('Ada'), organisationId), () => attempt(app, statement, [id, organisationId]))
    expect(answer).toMatchObject({ denied: true, sqlstate })
  })

  test('is the only row of what was released that the application may delete', async () => {
    const rows = await world.query<{ table: string }>("select table_name as table from information_schema.role_table_grants where grantee = 'bulkhead_app' and table_schema = 'public' and privilege_type = 'DELETE' order by 1")
    // Of documents and versions only drafts, and of files what nothing names. Earlier texts of a draft, its ticks, who has a section and failed sign-ins are no record.
    expect(rows.map((row) => row.table)).toEqual(['attachments', 'attributions', 'documents', 'section_confirmations', 'section_hands', 'section_revisions', 'sign_in_attempts', 'versions'])
  })
})

describe('in raw SQL', () => {
  const start = "insert into versions (document_id, kind, organisation_id, owner_kind, step, schema_version, waits_for_review, minor) values"

  test('nobody files a near miss in their own name, nor another document without a name', async () => {
    const ada = world.as('Ada')
    const filing = filingIn('draft')
    expect(await asActor(app, ada, () => attempt(app, "insert into documents (id, kind, organisation_id) values ('BH-NM-2026-AAAAAA', 'near_miss', guard.organisation())"))).toMatchObject({ denied: true, sqlstate: '42501' })
    expect(await asActor(app, unnamed(ada, filing.organisationId), () => attempt(app, "insert into documents (id, kind, organisation_id) values ('BH-PM-2026-AAAAAA', 'incident_postmortem', guard.organisation())"))).toMatchObject({ denied: true, sqlstate: '42501' })
    expect(await asActor(app, unnamed(ada, filing.organisationId), () => attempt(app, "insert into documents (id, kind, organisation_id) values ('BH-NM-2026-AAAAAA', 'near_miss', guard.organisation())"))).toMatchObject({ denied: true, constraint: 'one_document_a_filing' })
    await expect(world.query(`${start} ('${filing.documentId}', 'near_miss', '${ada.organisationId}', 'vendor', 'filed', 1, false, 9)`)).rejects.toMatchObject({ constraint: 'near_misses_name_nobody' })
  })

  test('a near miss never waits for review and never opens to the public', async () => {
    const { id } = filingIn('released')
    await expect(world.query("update versions set waits_for_review = true where id = $1", [id])).rejects.toMatchObject({ constraint: 'only_first_steps_skip_review' })
    await expect(world.query("update versions set widest = 'public' where id = $1", [id])).rejects.toMatchObject({ constraint: 'near_misses_stay_inside' })
  })

  test('an admin takes in no organisation that stands for a filing, and nobody belongs to one', async () => {
    const { organisationId } = filingIn('released')
    expect(await asActor(app, world.as('June'), () => attempt(app, "insert into organisations (slug, name, kind) values ('a-filing', 'A filing', 'unnamed_vendor')"))).toMatchObject({ denied: true, sqlstate: '42501' })
    await expect(world.query("insert into people (organisation_id, organisation_kind, email, name, role) values ($1, 'unnamed_vendor', 'x@example.com', 'X', 'vendor_member')", [organisationId])).rejects.toMatchObject({ constraint: 'people_check' })
  })
})
