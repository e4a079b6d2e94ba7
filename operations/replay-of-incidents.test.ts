import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { meanwhile } from '@/db/testing/meanwhile'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic } from '@/domain/actor'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { inputNames } from '@/domain/rollout/inputs'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { example as nearMiss } from '@/kinds/near-miss/example'
import { changeReleasedAudience } from './change-released-audience'
import { createDocument } from './create-document'
import { readIncident } from './read-incident'
import { readRun, readRunWithdrawal } from './read-run'
import { releaseVersion } from './release-version'
import { saveRun } from './save-run'
import { submitVersion } from './submit-version'
import { must } from './testing/filing'
import { release } from './testing/released'
import { releasedPractice } from './testing/released-practice'
import { everybody, readersOfRun } from './testing/run-readers'
import { withdrawDocument } from './withdraw-document'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(async () => void (await world.query('delete from reads')))

const told = { endpoints: 200_000, uptake_tau_minutes: 12, failure_delay_minutes: 2, signal_probability_pct: 50, signals_to_alarm: 5, signal_delay_minutes: 5, decision_delay_minutes: 10, halt_latency_minutes: 5 }
const report: DocumentBody = {
  ...noticeExample,
  timeline: {
    events: [
      { row: 're1eased', event: 'released', when: { at: '2026-10-05T08:00Z', precision: 'minute' } },
      { row: 'ha1tedat', event: 'halted', when: { at: '2026-10-05T09:18Z', precision: 'minute' } },
    ],
  },
  rollout: { replay_parameters: told },
}
const closed: LevelOverride = { path: 'rollout.replay_parameters', level: 'oversight', reason: 'It tells how we count.' }
const opened: LevelOverride = { ...closed, level: 'public' }
const everything = { fails: 1, endpoints: 100, failureDelayMinutes: 0, signalProbability: 0.5, signalsToAlarm: 5, signalDelayMinutes: 5, decisionDelayMinutes: 10, haltLatencyMinutes: 5, uptakeTauMinutes: 10 }

/** A plan of Northlight Security beside a report of Harbour Endpoint. */
async function aPair(filed: { overrides?: LevelOverride[]; widest?: 'public' | 'community' } = {}) {
  const plan = await releasedPractice(world)
  const incident = await release(world, world.as('Clara'), { body: report, overrides: filed.overrides ?? [], widest: filed.widest ?? 'public' })
  const [row] = await world.query<{ document_id: string }>('select document_id from versions where id = $1', [incident.versionId])
  return { plan, incident: { ...incident, documentId: row?.document_id ?? '' } }
}
type Pair = Awaited<ReturnType<typeof aPair>>

const save = (name: string, { plan, incident }: Pair, scenario: object = { fails: 1 }, more: object = {}) =>
  saveRun(world.as(name), { kind: 'update_practice', slug: plan.slug, number: '1.0.0', plan: 0, incident: { documentId: incident.documentId, number: '1.0.0', scenario }, halt: 'signals', ...more })
const saved = async (...asked: Parameters<typeof save>) => must(await save(...asked)).id

const whoReads = (id: string) => readersOfRun(world, id)
const members = everybody.filter((name) => name !== 'the public' && name !== 'June')

test('a run names both versions, and of the report keeps no more than what the plan does not say itself', async () => {
  const pair = await aPair()
  const run = must(await readRun(world.as('Elif'), await saved('Elif', pair)))
  expect(run).toMatchObject({ level: 'community', incident: null, document: { number: '1.0.0', path: `/practices/${pair.plan.slug}` }, told: { documentId: pair.incident.documentId, number: '1.0.0', path: `/incidents/${pair.incident.slug}` } })
  expect(run.told?.filed).toEqual({ notice: { incident_kind: 'faulty_content' }, rollout: { replay_parameters: { endpoints: 200_000, failure_delay_minutes: 2, signal_probability_pct: 50, signals_to_alarm: 5, decision_delay_minutes: 10 } } })
  expect(run.model).toMatchObject({ endpoints: 200_000, failureDelayMinutes: 2, signalProbability: 0.5, haltLatencyMinutes: 4, rings: [{ susceptibility: 1 }, {}, {}, {}] })
})

test('the halt of the report is used where it is asked for, and kept', async () => {
  const run = must(await readRun(world.as('Elif'), await saved('Elif', await aPair(), { fails: 1 }, { halt: 'case' })))
  expect(run.model.haltAtMinute).toBe(78)
  expect(run.told?.filed['timeline']).toEqual(report['timeline'])
})

test('what neither document tells is named and refused until the reader supposes it', async () => {
  const pair = await aPair()
  expect(await save('Elif', pair, {})).toMatchObject({ reason: 'incomplete', problems: [{ path: 'fails', message: 'Share of hosts that fail is not known.' }] })
  const refused = await save('June', pair)
  expect(refused).toMatchObject({ reason: 'incomplete' })
  expect(refused.ok ? [] : refused.problems.map(({ path }) => path)).toEqual(inputNames)
  const run = must(await readRun(thePublic, await saved('June', pair, everything)))
  expect(run).toMatchObject({ level: 'public', told: { filed: { notice: { incident_kind: 'faulty_content' } } }, model: { endpoints: 100 } })
})

test('what a reader types never stands in for what a document tells them', async () => {
  expect(must(await readRun(world.as('Elif'), await saved('Elif', await aPair(), everything))).model).toMatchObject({ endpoints: 200_000, haltLatencyMinutes: 4 })
})

test('its level is the higher one of both documents, whichever it is', async () => {
  const [low, high] = [await aPair({ overrides: [opened] }), await aPair({ overrides: [closed] })]
  const ofPublic = await saved('June', low, everything)
  expect(await whoReads(ofPublic)).toEqual(everybody)
  expect(must(await readRun(thePublic, ofPublic)).model.endpoints).toBe(200_000)
  expect(await whoReads(await saved('Elif', await aPair()))).toEqual(members)

  // The plan tells oversight how many endpoints it has, and the report everybody the rest: its vendor Clara does not read the plan at that level.
  const byPlan = await saved('Hana', low)
  expect(await whoReads(byPlan)).toEqual(['Ada', 'Ben', 'Hana', 'Ivo'])
  expect(must(await readRun(world.as('Ada'), byPlan)).level).toBe('oversight')

  // The report tells oversight alone: the plan's vendor does not read it, and the report's vendor not the plan.
  const byBoth = await saved('Hana', high)
  expect(await whoReads(byBoth)).toEqual(['Hana', 'Ivo'])

  // Clara reads her own report whole and the plan as the community does.
  const byReport = await saved('Clara', high)
  expect(must(await readRun(world.as('Clara'), byReport))).toMatchObject({ level: 'oversight', model: { endpoints: 200_000 } })
  expect(await whoReads(byReport)).toEqual(['Clara', 'Hana', 'Ivo'])
})

test('a report that is not released as widely is not there for whoever does not read it, nor is a run of it, even of nothing that it tells', async () => {
  const pair = await aPair({ widest: 'community' })
  expect(await save('June', pair, everything)).toEqual({ ok: false, reason: 'not_found', problems: [] })
  expect(await readIncident(thePublic, { documentId: pair.incident.documentId, number: null })).toEqual(await readIncident(thePublic, { documentId: 'BH-PM-2026-000000', number: null }))
  expect(await whoReads(await saved('Elif', pair))).toEqual(members)
  expect(await save('Clara', pair, { fails: 1 }, { incident: { documentId: pair.incident.documentId, number: '1.0.1', scenario: { fails: 1 } } })).toMatchObject({ reason: 'not_found' })
})

test('where the report is tightened the run goes with it, and with its withdrawal it is withdrawn', async () => {
  const pair = await aPair({ overrides: [opened] })
  const [ofPublic, ofCommunity] = [await saved('June', pair, everything), await saved('Elif', pair)]
  must(await changeReleasedAudience(world.as('Clara'), { versionId: pair.incident.versionId, overrides: [], widest: 'public', revisionSummary: 'For members.' }))
  expect(await whoReads(ofPublic)).toEqual(members)
  expect(must(await readRun(world.as('Elif'), ofPublic)).level).toBe('community')
  const [newest] = await world.query<{ id: string }>("select id from versions where state = 'released' and document_id = $1", [pair.incident.documentId])
  must(await withdrawDocument(world.as('Clara'), newest?.id ?? '', 'A time was wrong.'))
  expect(await whoReads(ofCommunity)).toEqual(['Clara'])
  for (const name of ['Ada', 'Elif', 'Hana']) expect(must(await readRunWithdrawal(world.as(name), ofCommunity))).toMatchObject({ slug: pair.incident.slug, reason: 'A time was wrong.' })
  expect(await readRunWithdrawal(thePublic, ofCommunity)).toMatchObject({ reason: 'not_found' })
  expect(await save('Elif', pair)).toMatchObject({ reason: 'not_found' })
})

test('with the plan withdrawn, the vendor of the report is told so and reads no more', async () => {
  const pair = await aPair({ overrides: [opened] })
  const id = await saved('June', pair, everything)
  must(await withdrawDocument(world.as('Ada'), pair.plan.versionId, 'A ring was wrong.'))
  expect(await whoReads(id)).toEqual(['Ada', 'Ben'])
  for (const reader of [thePublic, world.as('Clara')]) expect(must(await readRunWithdrawal(reader, id))).toMatchObject({ slug: pair.plan.slug })
})

test('reading a run of oversight level is recorded as reading both versions', async () => {
  const pair = await aPair({ overrides: [closed] })
  const id = await saved('Hana', pair)
  await world.query('delete from reads')
  must(await readRun(world.as('Ivo'), id))
  const read = await world.query<{ version_id: string }>('select version_id from reads')
  expect(read.map(({ version_id }) => version_id).sort()).toEqual([pair.plan.versionId, pair.incident.versionId].sort())
})

const hide = (versionId: string, levels: string) => `update projections set shown = false where version_id = '${versionId}' and level in (${levels})`
const levelOf = async (id: string) => (await world.query<{ level: string }>('select level from replay_runs where id = $1', [id]))[0]?.level

test('its level follows both documents where both are tightened at the same time', async () => {
  const pair = await aPair({ overrides: [opened] })
  const id = await saved('June', pair, everything)
  await meanwhile(world.ownerUrl, hide(pair.plan.versionId, "'public', 'community'"), () => world.query(hide(pair.incident.versionId, "'public'")))
  expect(await levelOf(id)).toBe('oversight')
})

test('its level follows what is tightened while it is saved, whichever is done first', async () => {
  const pair = await aPair({ overrides: [opened] })
  const before = await saved('June', pair, everything)
  const copied = 'version_id, filed, incident, incident_version_id, incident_filed, model, outputs, engine_version, saved_by, saver_organisation'
  const again = `select set_config('app.organisation', saver_organisation::text, true) from replay_runs where id = '${before}'; insert into replay_runs (${copied}) select ${copied} from replay_runs where id = '${before}'`
  await meanwhile(world.ownerUrl, again, () => world.query(hide(pair.plan.versionId, "'public'")))
  expect(await world.query('select level from replay_runs where version_id = $1', [pair.plan.versionId])).toEqual([{ level: 'community' }, { level: 'community' }])
  expect(await levelOf(must(await meanwhile(world.ownerUrl, hide(pair.plan.versionId, "'community'"), () => save('Elif', pair))).id)).toBe('oversight')
})

test('a near miss, a plan and a report of no update are no incidents to replay', async () => {
  const pair = await aPair()
  const { versionId, documentId } = must(await createDocument(world.as('Ada'), 'near_miss', { body: nearMiss, overrides: [] }))
  must(await submitVersion(world.as('Ada'), { versionId, step: 'filed', revisionSummary: '', widest: 'community', attested: true, releaseWhenReviewed: false }))
  must(await releaseVersion(world.as('Ada'), versionId, 'community'))
  for (const other of [documentId, pair.plan.documentId]) {
    for (const name of ['Ada', 'Elif', 'Hana']) expect(await readIncident(world.as(name), { documentId: other, number: null })).toEqual({ ok: false, reason: 'not_found', problems: [] })
    expect(await save('Elif', pair, everything, { incident: { documentId: other, number: '1.0.0', scenario: everything } })).toMatchObject({ reason: 'not_found' })
  }
  const outage = await release(world, world.as('Clara'), { body: { ...report, notice: { ...report['notice'], incident_kind: 'cloud_service_outage' } } })
  const [row] = await world.query<{ document_id: string }>('select document_id from versions where id = $1', [outage.versionId])
  expect(await readIncident(thePublic, { documentId: row?.document_id ?? '', number: null })).toMatchObject({ value: { told: null, by: { documentId: row?.document_id } } })
  expect(await save('Elif', pair, everything, { incident: { documentId: row?.document_id, number: '1.0.0', scenario: everything } })).toMatchObject({ reason: 'incomplete', problems: [{ path: 'case' }] })
})
