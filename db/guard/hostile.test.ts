import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theAuthenticator, thePublic } from '@/domain/actor'
import { asActor, attempt, nobody, withSettings } from './testing/as-actor'
import { testAttacks, type Attack } from './testing/attack'
import { people, theJob } from './testing/demo-actors'
import { openGuardedWorld, type GuardedWorld } from './testing/guarded-world'

let world: GuardedWorld
beforeAll(async () => void (world = await openGuardedWorld()))
afterAll(() => world.close())

const { ada, ben, clara, elif, hana, ivo, june } = people
const draft = 'draft, of Northlight Security'
const review = 'in review, of Northlight Security'
const returned = 'changes requested, of Northlight Security'
const released = 'released notice, of Northlight Security'
const community = 'released to the community, of Northlight Security'
const echo = 'released twice, the second an echo below oversight 2, of Northlight Security'
const withdrawn = 'withdrawn, of Northlight Security'
const bodies = 'select body from projections where version_id = $1'
const sections = 'select body from sections where version_id = $1'
const earlierTexts = 'select body from section_revisions where version_id = $1'

const reads: Attack[] = [
  ['another vendor cannot read the sections of a draft', clara, draft, sections, 'no rows'],
  ['another vendor cannot read an earlier text of a draft', clara, draft, earlierTexts, 'no rows'],
  ['Microsoft cannot read an earlier text of what it reviews', ivo, review, earlierTexts, 'no rows'],
  ['the job cannot read earlier texts', theJob, draft, 'select 1 from section_revisions', 'no rows'],
  ['another vendor cannot read the sections of a released version', clara, released, sections, 'no rows'],
  ['Microsoft cannot read the live sections behind a snapshot under review', ivo, review, sections, 'no rows'],
  ['Microsoft cannot read the sections of Microsoft Defender', ivo, 'draft, of Microsoft Defender', sections, 'no rows'],
  ['Microsoft Defender cannot read what Microsoft reviews', elif, review, bodies, 'no rows'],
  ['a government reviewer cannot read the sections of a version under review', hana, review, sections, 'no rows'],
  ['a Microsoft admin cannot read the sections of a version under review', june, review, sections, 'no rows'],
  ['a Microsoft admin cannot read a snapshot under review', june, review, bodies, 'no rows'],
  ['a Microsoft admin cannot read what was released to the community', june, community, bodies, 'no rows'],
  ['the public cannot read a draft', thePublic, draft, bodies, 'no rows'],
  ['the public cannot read a snapshot under review', thePublic, review, bodies, 'no rows'],
  ['the public cannot read what was released to the community', thePublic, community, bodies, 'no rows'],
  ['the public cannot read the public text of what was released to the community', thePublic, community, `${bodies} and level = 'public'`, 'no rows'],
  ['the public cannot read the community text of a released version', thePublic, released, `${bodies} and level = 'community'`, 'no rows'],
  ['the public cannot read the bilateral text of a released version', thePublic, released, `${bodies} and level = 'bilateral'`, 'no rows'],
  ['the public cannot learn of a version that changed nothing for it', thePublic, echo, bodies, 'no rows'],
  ['the public cannot learn how many versions there are', thePublic, released, 'select 1 from versions', 'no rows'],
  ['the public cannot read a withdrawn version', thePublic, withdrawn, bodies, 'no rows'],
  ['Microsoft cannot read a withdrawn version', ivo, withdrawn, bodies, 'no rows'],
  ['another vendor cannot read the oversight text of a released version', clara, released, `${bodies} and level = 'oversight'`, 'no rows'],
  ['a government reviewer cannot read the bilateral text of a released version', hana, released, `${bodies} and level = 'bilateral'`, 'no rows'],
  ['a government reviewer cannot read a version that is with its authors again', hana, returned, bodies, 'no rows'],
  ['Microsoft cannot read a version that is with its authors again', ivo, returned, bodies, 'no rows'],
  ['Microsoft cannot learn of a draft', ivo, draft, 'select 1 from versions where id = $1', 'no rows'],
  ['another vendor cannot learn that a document exists', clara, draft, 'select 1 from documents where id = $2', 'no rows'],
  ['another vendor cannot read notes', clara, review, 'select 1 from notes where version_id = $1', 'no rows'],
  ['a government reviewer cannot read a note at bilateral', hana, review, 'select 1 from notes where id = $4', 'no rows'],
  ['the public cannot read notes', thePublic, released, 'select 1 from notes', 'no rows'],
  ['the job cannot read sections', theJob, review, 'select 1 from sections', 'no rows'],
  ['the job cannot read projections', theJob, review, 'select 1 from projections', 'no rows'],
  ['the job cannot read notes', theJob, review, 'select 1 from notes', 'no rows'],
  ['the public cannot read the terms of what was released to the community', thePublic, community, 'select 1 from facet_terms where version_id = $1', 'no rows'],
  ['another vendor cannot read the oversight terms of a released version', clara, released, "select 1 from facet_terms where version_id = $1 and level = 'oversight'", 'no rows'],
  ['the job cannot read terms', theJob, released, 'select 1 from facet_terms', 'no rows'],
  ['the authenticator cannot read projections, of the public neither', theAuthenticator, released, 'select 1 from projections', 'no rows'],
  ['the authenticator cannot list people', theAuthenticator, released, 'select 1 from people', 'no rows'],
  ['the public cannot list people', thePublic, released, 'select 1 from people', 'no rows'],
  ['another vendor cannot list people', clara, released, 'select 1 from people where organisation_id = $3', 'no rows'],
  ['nobody reads a password hash by select', ada, released, 'select password_hash from credentials', '42501'],
  ['an admin cannot read a password hash', june, released, 'select password_hash from credentials', '42501'],
  ['nobody reads a password hash in what an update returns', ada, released, 'update credentials set changed_at = now() returning password_hash', '42501'],
  ['nobody reads a password hash by a condition', june, released, "select 1 from credentials where password_hash like 'hash%'", '42501'],
  ['nobody reads a session token', ada, released, 'select token_hash from sessions', '42501'],
  ['nobody reads a whole row of sessions', ada, released, 'select s from sessions s', '42501'],
  ['the authenticator cannot list sessions', theAuthenticator, released, 'select id from sessions', 'no rows'],
  ['a vendor cannot see the sessions of others', clara, released, `select id from sessions where person_id = '${ada.personId}'`, 'no rows'],
  ['a member cannot see the sessions of their publisher', ben, released, `select id from sessions where person_id = '${ada.personId}'`, 'no rows'],
  ['a person who is not the authenticator finds no session', ada, released, "select * from guard.find_session('token of hana')", 'no rows'],
  ['an admin who is not the authenticator finds no password', june, released, "select * from guard.find_credentials('hana@example.com')", 'no rows'],
  ['the public finds no own password', thePublic, released, 'select * from guard.find_own_credentials()', 'no rows'],
  ['another vendor cannot read who did what', clara, review, 'select 1 from events where organisation_id = $3', 'no rows'],
  ['a member cannot read who read what', ben, released, 'select 1 from reads', 'no rows'],
  ['nobody learns which person read', ada, released, 'select person_id from reads', '42501'],
  ['the job cannot read the lists of altitudes', theJob, released, 'select 1 from altitude_lists', 'no rows'],
  ['the authenticator cannot read the lists of altitudes', theAuthenticator, released, 'select 1 from altitude_lists', 'no rows'],
  ['another vendor cannot see products', clara, released, 'select 1 from products where organisation_id = $3', 'no rows'],
]

describe('reading what is not theirs', () => {
  beforeAll(async () => {
    await world.owner.query(`insert into events (document_id, version_id, organisation_id, actor_kind, actor_role, deed)
      select document_id, id, organisation_id, 'person', 'vendor_publisher', 'create' from versions`)
    await world.owner.query("insert into products (organisation_id, name) select distinct organisation_id, 'Sensor' from documents")
    await world.owner.query("insert into altitude_lists (part, as_of, source, rows) values ('groups', '2026-01-01', 'A test.', '[]')")
  })
  testAttacks(() => world, reads)
})

test('the public sees only organisations of which it can read something', async () => {
  const { rows } = await asActor(world.app, thePublic, () => world.app.query<{ slug: string }>('select slug from organisations order by slug'))
  expect(rows.map((row) => row.slug)).toEqual(['harbour', 'microsoft-defender', 'northlight', 'reconstruction-desk'])
})

const tables = ['acknowledgements', 'altitude_lists', 'attachment_chunks', 'attachments', 'attributions', 'credentials', 'documents', 'events', 'facet_terms', 'notes', 'organisation_profiles', 'organisations', 'people', 'product_addresses', 'products', 'projection_attachments', 'projections', 'reads', 'replay_runs', 'section_attachments', 'section_hands', 'section_revisions', 'sections', 'sessions', 'sign_in_attempts', 'tombstones', 'versions']

test.each(tables)('without an actor there is nothing in %s', async (table) => {
  await withSettings(world.app, nobody, async () => {
    const answer = await attempt(world.app, `select count(*) from ${table}`)
    const count = answer.denied ? answer.sqlstate : Number(answer.rows[0]?.count)
    expect(count).toBe(0)
  })
})

test('after the transaction the settings read as nothing, and nothing is shown', async () => {
  await world.app.query('begin')
  await world.app.query("select set_config('app.kind', 'person', true), set_config('app.person', $1, true), set_config('app.organisation', $2, true), set_config('app.role', 'vendor_publisher', true)", [ada.personId, ada.organisationId])
  expect((await world.app.query('select 1 from sections')).rowCount).toBeGreaterThan(0)
  await world.app.query('commit')
  const { rows } = await world.app.query("select current_setting('app.kind', true) as kind, current_setting('app.person', true) as person, current_setting('app.organisation', true) as organisation, current_setting('app.role', true) as role")
  expect(rows).toEqual([{ kind: '', person: '', organisation: '', role: '' }])
  for (const table of ['sections', 'projections', 'versions', 'people']) expect((await world.app.query(`select 1 from ${table}`)).rowCount, table).toBe(0)
})

test('a setting that is no id stops the statement and shows nothing', async () => {
  await withSettings(world.app, { kind: 'person', person: 'x', organisation: 'x', role: 'vendor_publisher' }, async () => {
    expect(await attempt(world.app, 'select * from projections')).toMatchObject({ denied: true, sqlstate: '22P02' })
  })
})

test('a role that nobody has reads nothing', async () => {
  for (const role of ['vendor', 'admin', 'none', 'bulkhead_owner', 'VENDOR_PUBLISHER']) {
    await withSettings(world.app, { kind: 'person', person: ada.personId, organisation: ada.organisationId, role }, async () => {
      for (const table of ['sections', 'projections', 'versions', 'notes']) expect(await attempt(world.app, `select * from ${table}`), `${role} ${table}`).toMatchObject({ count: 0 })
    })
  }
})
