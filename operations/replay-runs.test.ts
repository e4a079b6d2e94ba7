import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic } from '@/domain/actor'
import type { IncidentCase } from '@/domain/rollout/incident-case'
import { engineVersion } from '@/domain/rollout/model'
import { example } from '@/kinds/update-practice/example'
import { findCase } from '@/catalogue/replay-presets/incident-case'
import { changeReleasedAudience } from './change-released-audience'
import { readRun, readRunWithdrawal } from './read-run'
import { saveRun } from './save-run'
import { must } from './testing/filing'
import { releasedPractice } from './testing/released-practice'
import { everybody, readersOfRun } from './testing/run-readers'
import { withdrawDocument } from './withdraw-document'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(async () => void (await world.query('delete from reads')))

const incident = findCase('channel-file-291') as IncidentCase
const run = (slug: string, more: Partial<Parameters<typeof saveRun>[1]> = {}) => ({ kind: 'update_practice', slug, number: '1.0.0', plan: 0, incident, halt: 'signals', ...more }) as const

const savedBy = async (name: string, slug: string) => must(await saveRun(world.as(name), run(slug))).id

const whoReads = (id: string) => readersOfRun(world, id)

test('a run keeps its inputs, its outputs, the version, the engine and the day, and its level is the highest of its inputs', async () => {
  const { slug } = await releasedPractice(world)
  const kept = must(await readRun(thePublic, await savedBy('June', slug)))
  expect(kept).toMatchObject({ level: 'public', incident: 'channel-file-291', engineVersion, document: { number: '1.0.0', path: `/practices/${slug}` } })
  expect(kept.model).toMatchObject({ endpoints: 8_503_484, rings: [{ share: 0.001, bakeMinutes: 60, susceptibility: 1 }, {}, {}, {}], haltAtMinute: null })
  expect(kept.result).toMatchObject({ ringsOpened: 1 })
  expect(kept.result.impacted).toBeCloseTo(8_503_484 * 0.001 * (1 - Math.exp(-(kept.result.haltMinute ?? 0) / 10)), 0)
  expect(kept.curve.at(-1)?.impacted).toBeCloseTo(kept.result.impacted)
  expect(kept.savedAt.getTime()).toBeGreaterThan(Date.now() - 60_000)
})

test('it is read by exactly those who are shown all that it was read from', async () => {
  const { slug } = await releasedPractice(world)
  expect(await whoReads(await savedBy('June', slug))).toEqual(everybody)
  const ofCommunity = await savedBy('Clara', slug)
  expect(await whoReads(ofCommunity)).toEqual(everybody.filter((name) => name !== 'the public' && name !== 'June'))
  const ofOversight = await savedBy('Hana', slug)
  expect(await whoReads(ofOversight)).toEqual(['Ada', 'Ben', 'Hana', 'Ivo'])
  const kept = must(await readRun(world.as('Hana'), ofOversight))
  expect(kept).toMatchObject({ level: 'oversight', model: { endpoints: 410_000 } })
  expect(must(await readRun(world.as('Clara'), ofCommunity))).toMatchObject({ level: 'community', model: { endpoints: 8_503_484, haltLatencyMinutes: 4 } })
})

const closedUptake = { path: 'channels.list#nxscntnt.uptake_p50', level: 'oversight', reason: 'It tells when nobody looks.' } as const

test('what was withheld from the saver is no input: those who are shown it read the run too', async () => {
  const { slug } = await releasedPractice(world, { overrides: [closedUptake] })
  const id = await savedBy('Elif', slug)
  expect(await whoReads(id)).toEqual(everybody.filter((name) => name !== 'the public' && name !== 'June'))
  expect(must(await readRun(world.as('Elif'), id))).toMatchObject({ level: 'community', model: { uptake: { form: 'exponential', tauMinutes: 10 } } })
})

test('a plan of which a list is answered for instead of told is replayed and kept', async () => {
  const { slug } = await releasedPractice(world, { body: { ...example, signals: { list: { answer: 'not_disclosed', because: 'Ours.' } } } })
  expect(await whoReads(await savedBy('Elif', slug))).toEqual(everybody.filter((name) => name !== 'the public' && name !== 'June'))
})

test('of a run that was kept with what was withheld, that is taken away', async () => {
  const { slug } = await releasedPractice(world, { overrides: [closedUptake] })
  const id = await savedBy('Elif', slug)
  const withMarker = `jsonb_set(filed, '{channels,list,0,uptake_p50}', '{"withheld": true}')`
  const kept = async () => world.query('select filed, level from replay_runs where id = $1', [id])
  const before = await kept()
  await world.query(`update replay_runs set filed = ${withMarker} where id = $1`, [id])
  expect(await whoReads(id)).toEqual(['Clara', 'Elif', 'Farid'])
  await world.query(await readFile('db/migrations/0150-runs-keep-nothing-withheld.sql', 'utf8'))
  expect(await kept()).toEqual(before)
  expect(await whoReads(id)).toEqual(everybody.filter((name) => name !== 'the public' && name !== 'June'))
})

test('what its vendor replays of its own has the level of its inputs, not of its reader', async () => {
  const { slug } = await releasedPractice(world)
  expect(must(await readRun(world.as('Hana'), await savedBy('Ada', slug))).level).toBe('oversight')
})

test('nothing of it stands in its address, and the public cannot save one', async () => {
  const { slug } = await releasedPractice(world)
  expect(await savedBy('Hana', slug)).toMatch(/^[0-9a-f-]{36}$/)
  expect(await saveRun(thePublic, run(slug))).toMatchObject({ reason: 'not_permitted' })
  for (const absent of [run('nothing-here'), run(slug, { number: '1.0.1' }), run(slug, { plan: 2 })]) expect(await saveRun(world.as('Clara'), absent)).toMatchObject({ reason: 'not_found' })
})

test('what is not released as widely cannot be replayed by whoever does not read it', async () => {
  const { slug } = await releasedPractice(world, { widest: 'community' })
  expect(await saveRun(world.as('June'), run(slug))).toEqual({ ok: false, reason: 'not_found', problems: [] })
  expect(await whoReads(await savedBy('Clara', slug))).not.toContain('the public')
})

test('a case of which something is unknown is refused by name and not kept', async () => {
  const { slug } = await releasedPractice(world)
  const mcafee = findCase('mcafee-dat-5958') as IncidentCase
  expect(await saveRun(world.as('June'), run(slug, { incident: mcafee }))).toMatchObject({ reason: 'incomplete', problems: [{ message: 'Endpoints is not known.' }, { message: 'Mean minutes until a host applies the update is not known.' }] })
  expect(await saveRun(world.as('Hana'), run(slug, { incident: mcafee, halt: 'case' }))).toMatchObject({ reason: 'incomplete' })
  expect(await saveRun(world.as('Hana'), run(slug, { incident: mcafee }))).toMatchObject({ ok: true })
})

const newest = async (versionId: string) => String((await world.query("select id from versions where state = 'released' and document_id = (select document_id from versions where id = $1)", [versionId]))[0]?.id)

test('where an input is tightened, the runs that were read from it go with it', async () => {
  const { slug, versionId } = await releasedPractice(world)
  const ofPublic = await savedBy('June', slug)
  const id = await savedBy('Clara', slug)
  const ofDriver = must(await saveRun(world.as('Clara'), run(slug, { plan: 1 }))).id
  expect(must(await readRun(world.as('Clara'), id)).level).toBe('community')
  must(await changeReleasedAudience(world.as('Ada'), { versionId, overrides: [closedUptake], widest: 'public', revisionSummary: 'The uptake is not for everybody.' }))
  expect(await whoReads(id)).toEqual(['Ada', 'Ben', 'Hana', 'Ivo'])
  expect(must(await readRun(world.as('Hana'), id)).level).toBe('oversight')
  expect(must(await readRun(world.as('Clara'), ofDriver)).level).toBe('community')
  must(await changeReleasedAudience(world.as('Ada'), { versionId: await newest(versionId), overrides: [], widest: 'community', revisionSummary: 'Members only.' }))
  expect(await whoReads(ofPublic)).toEqual(everybody.filter((name) => name !== 'the public' && name !== 'June'))
})

test('with the document its runs are withdrawn: its vendor reads on, others are told what they could have read', async () => {
  const { slug, versionId } = await releasedPractice(world)
  const [ofPublic, ofOversight] = [await savedBy('June', slug), await savedBy('Hana', slug)]
  must(await withdrawDocument(world.as('Ada'), versionId, 'A ring was wrong.'))
  for (const id of [ofPublic, ofOversight]) expect(await whoReads(id)).toEqual(['Ada', 'Ben'])
  for (const reader of [thePublic, world.as('Clara'), world.as('Hana')]) expect(must(await readRunWithdrawal(reader, ofPublic))).toMatchObject({ slug, reason: 'A ring was wrong.' })
  for (const reader of [thePublic, world.as('Clara')]) expect(await readRunWithdrawal(reader, ofOversight)).toMatchObject({ reason: 'not_found' })
  expect(await saveRun(world.as('Ada'), run(slug))).toMatchObject({ ok: false })
})

test('reading a run of oversight level is recorded as reading its version, reading a public one is not', async () => {
  const { slug, versionId } = await releasedPractice(world)
  const [ofPublic, ofOversight] = [await savedBy('June', slug), await savedBy('Hana', slug)]
  for (const name of ['Hana', 'Ivo', 'Ada']) for (const id of [ofPublic, ofOversight]) must(await readRun(world.as(name), id))
  expect(await world.query('select version_id, person_id, level from reads order by level')).toEqual([
    { version_id: versionId, person_id: world.as('Ivo').personId, level: 'bilateral' },
    { version_id: versionId, person_id: world.as('Hana').personId, level: 'oversight' },
  ])
})

test('saving is an event of the saver’s organisation, and the vendor does not learn of it', async () => {
  const { slug } = await releasedPractice(world)
  const id = await savedBy('Hana', slug)
  const { organisationId, personId } = world.as('Hana')
  expect(await world.query("select organisation_id, actor_person, document_id, version_id, detail from events where deed = 'save_run' and detail ->> 'run' = $1", [id])).toEqual([
    { organisation_id: organisationId, actor_person: personId, document_id: null, version_id: null, detail: { run: id } },
  ])
})

test('an organisation saves two hundred runs a day and no more', async () => {
  const { slug, versionId } = await releasedPractice(world)
  const { personId, organisationId } = world.as('Greta')
  await world.query("select set_config('app.organisation', $1, false)", [organisationId])
  await world.query(`insert into replay_runs (version_id, filed, incident, model, outputs, engine_version, saved_by, saver_organisation)
    select $1, '{}', 'none', '{}', '{}', '1.0.0', $2, $3 from generate_series(1, 200)`, [versionId, personId, organisationId])
  expect(await saveRun(world.as('Greta'), run(slug))).toMatchObject({ reason: 'too_many_attempts', problems: [{ path: 'run' }] })
  await world.query("update replay_runs set saved_at = saved_at - interval '25 hours' where saver_organisation = $1", [organisationId])
  expect(await saveRun(world.as('Greta'), run(slug))).toMatchObject({ ok: true })
})
