import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCase } from '@/catalogue/replay-presets/incident-case'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic, type Actor } from '@/domain/actor'
import type { IncidentCase } from '@/domain/rollout/incident-case'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { changeReleasedAudience } from './change-released-audience'
import { listRuns, type PartInRuns } from './list-runs'
import { readRun } from './read-run'
import { saveRun } from './save-run'
import { must } from './testing/filing'
import { readersOf, release } from './testing/released'
import { releasedPractice } from './testing/released-practice'
import { everybody } from './testing/run-readers'
import { withdrawDocument } from './withdraw-document'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const ofCatalogue = findCase('channel-file-291') as IncidentCase
const scenario = { fails: 1, endpoints: 100, failureDelayMinutes: 0, signalProbability: 0.5, signalsToAlarm: 5, signalDelayMinutes: 5, decisionDelayMinutes: 10, haltLatencyMinutes: 5, uptakeTauMinutes: 10 }

/** A run of a public plan of Northlight Security, of the catalogue or of a report. */
async function saved(name: string, slug: string, report?: string): Promise<string> {
  const incident = report === undefined ? ofCatalogue : { documentId: report, number: '1.0.0', scenario }
  return must(await saveRun(world.as(name), { kind: 'update_practice', slug, number: '1.0.0', plan: 0, incident, halt: 'signals' })).id
}

/** A report of Harbour Endpoint that members read. */
async function aReport() {
  const { versionId } = await release(world, world.as('Clara'), { body: noticeExample, widest: 'community' })
  const [row] = await world.query<{ document_id: string }>('select document_id from versions where id = $1', [versionId])
  return { versionId, documentId: row?.document_id ?? '' }
}

const listed = async (actor: Actor, documentId: string, part: PartInRuns = 'plan') => (await listRuns(actor, documentId, part)).runs.map(({ id }) => id)

/** By each run of a document, those who find it in their list. */
async function readersInLists(documentId: string, ids: readonly string[], part: PartInRuns = 'plan'): Promise<string[][]> {
  const lists = await Promise.all(readersOf(world).map(async ([name, actor]) => ({ name, list: await listed(actor, documentId, part) })))
  return ids.map((id) => lists.flatMap(({ name, list }) => (list.includes(id) ? [name] : [])))
}

const epoch = async () => Number((await world.query<{ epoch: string }>('select epoch from publication_epoch'))[0]?.epoch)
const members = everybody.filter((name) => name !== 'the public' && name !== 'June')
const oversight = ['Ada', 'Ben', 'Hana', 'Ivo']

test('a plan lists the runs of it, newest first, to exactly those who may open them, and nobody else finds a sign of them', async () => {
  const { documentId, slug } = await releasedPractice(world)
  const report = await aReport()
  const ids = [await saved('June', slug), await saved('Clara', slug), await saved('Hana', slug), await saved('Elif', slug, report.documentId)]
  expect(await readersInLists(documentId, ids)).toEqual([everybody, members, oversight, members])
  for (const [, actor] of readersOf(world)) {
    const opened = await Promise.all(ids.map(async (id) => ((await readRun(actor, id)).ok ? [id] : [])))
    expect(await listed(actor, documentId)).toEqual(opened.flat().reverse())
  }
  expect(await listRuns(thePublic, documentId, 'plan')).toMatchObject({ runs: [{ id: ids[0], level: 'public', incident: 'channel-file-291', told: null, document: { number: '1.0.0', path: `/practices/${slug}` } }], older: null })
})

test('a report lists the runs in which it is the incident to those who read the plan as it was read too', async () => {
  const [{ documentId, slug }, report] = [await releasedPractice(world), await aReport()]
  const ids = [await saved('Elif', slug, report.documentId), await saved('Hana', slug, report.documentId)]
  expect(await readersInLists(report.documentId, ids, 'incident')).toEqual([members, oversight])
  expect(await listRuns(world.as('Clara'), report.documentId, 'incident')).toMatchObject({ runs: [{ incident: null, told: { documentId: report.documentId }, document: { documentId } }] })
  expect(await listed(world.as('Hana'), report.documentId)).toEqual([])
})

test('of a document that is not there and of one that is not theirs a reader lists the same nothing', async () => {
  const { documentId, slug } = await releasedPractice(world, { widest: 'community' })
  await saved('Clara', slug)
  for (const absent of [documentId, 'BH-UP-2020-000000']) expect(await listRuns(thePublic, absent, 'plan')).toEqual({ runs: [], older: null })
})

test('the list goes on over all versions where a page of it ended, and what lies between and is of others leaves no gap', async () => {
  const { documentId, slug, versionId } = await releasedPractice(world)
  const hers = [await saved('June', slug)]
  for (const name of ['Hana', 'Hana']) await saved(name, slug)
  hers.unshift(await saved('June', slug))
  await saved('Hana', slug)
  expect(await listRuns(thePublic, documentId, 'plan', undefined, 2)).toMatchObject({ runs: hers.map((id) => ({ id })), older: null })
  const narrower = { path: 'channels.list#nxscntnt.uptake_p50', level: 'oversight', reason: 'It tells when nobody looks.' } as const
  must(await changeReleasedAudience(world.as('Ada'), { versionId, overrides: [narrower], widest: 'public', revisionSummary: 'Not for everybody.' }))
  hers.unshift(must(await saveRun(world.as('Clara'), { kind: 'update_practice', slug, number: '1.0.1', plan: 1, incident: ofCatalogue, halt: 'signals' })).id)
  const first = await listRuns(world.as('Clara'), documentId, 'plan', undefined, 2)
  const second = await listRuns(world.as('Clara'), documentId, 'plan', first.older ?? undefined, 2)
  expect([first, second].map(({ runs }) => runs.map(({ id, document }) => [id, document.number]))).toEqual([[[hers[0], '1.0.1'], [hers[1], '1.0.0']], [[hers[2], '1.0.0']]])
  expect(second.older).toBeNull()
})

test('listing is not recorded as reading', async () => {
  const { documentId, slug } = await releasedPractice(world)
  await saved('Hana', slug)
  await world.query('delete from reads')
  expect(await listed(world.as('Ivo'), documentId)).toHaveLength(1)
  expect(await world.query('select 1 from reads')).toEqual([])
})

test('a run that the public reads ends what the edge remembers; one that it does not read is announced to nobody', async () => {
  const { slug } = await releasedPractice(world)
  const before = await epoch()
  await saved('Hana', slug)
  await saved('Clara', slug)
  expect(await epoch()).toBe(before)
  await saved('June', slug)
  expect(await epoch()).toBe(before + 1)
})

test('where an input is withdrawn the run leaves the lists of both documents, and the edge is told', async () => {
  const [{ documentId, slug }, report] = [await releasedPractice(world), await aReport()]
  const id = await saved('Elif', slug, report.documentId)
  const before = await epoch()
  must(await withdrawDocument(world.as('Clara'), report.versionId, 'A time was wrong.'))
  expect(await readersInLists(documentId, [id])).toEqual([['Clara']])
  expect(await readersInLists(report.documentId, [id], 'incident')).toEqual([['Clara']])
  expect(await epoch()).toBe(before + 1)
})
