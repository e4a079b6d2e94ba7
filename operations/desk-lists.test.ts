import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import type { Person } from '@/domain/actor'
import { workingDaysAfter } from '@/domain/clocks'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { acceptVersion } from './accept-version'
import { addNote } from './add-note'
import { beginReview } from './begin-review'
import { createDocument } from './create-document'
import { listMetadata, listOwnDocuments, listReviewQueue, type DeskPage, type DeskQuery } from './list-desk'
import { readWaiting } from './read-waiting'
import { releaseVersion } from './release-version'
import { requestChanges } from './request-changes'
import { startVersion } from './start-version'
import { draftOf, must, submittedBy } from './testing/filing'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

type List = (person: Person, query?: DeskQuery, now?: Date) => Promise<DeskPage>

const ids = (page: DeskPage) => page.lines.map((line) => line.versionId)

/** Every page of a list, forwards, and then backwards from the last one. */
async function walk(list: List, person: Person, query: DeskQuery): Promise<{ there: string[][]; back: string[][] }> {
  const there: string[][] = []
  let page = await list(person, query)
  there.push(ids(page))
  while (page.next) there.push(ids((page = await list(person, { ...query, after: page.next }))))
  const back = [ids(page)]
  while (page.previous) back.unshift(ids((page = await list(person, { ...query, before: page.previous }))))
  return { there, back }
}

test('lists page forwards and back without losing or repeating a line, where times are equal too', async () => {
  const [clara, ivo, june] = [world.as('Clara'), world.as('Ivo'), world.as('June')]
  for (let count = 0; count < 7; count += 1) await submittedBy(clara, 'preliminary')
  await world.query("update versions set touched_at = '2026-11-20T08:00:00.123456Z', submitted_at = '2026-11-20T08:00:00.123456Z' where id in (select id from versions limit 4)")
  for (const [list, person] of [[listOwnDocuments, clara], [listReviewQueue, ivo], [listMetadata, june]] as const) {
    const whole = ids(await list(person, { size: 100 }))
    expect(whole).toHaveLength(7)
    for (const size of [1, 2, 3, 7]) {
      const { there, back } = await walk(list, person, { size })
      expect(there.flat()).toEqual(whole)
      expect(there.every((page, index) => page.length === size || index === there.length - 1)).toBe(true)
      expect(back.flat()).toEqual(whole)
    }
    const turned = await walk(list, person, { size: 2, reversed: true })
    expect([turned.there.flat(), turned.back.flat()]).toEqual([whole.toReversed(), whole.toReversed()])
  }
})

test('a list says how many match, and counts no further than a thousand', async () => {
  const [farid, june] = [world.as('Farid'), world.as('June')]
  for (let count = 0; count < 3; count += 1) await draftOf(farid)
  expect((await listOwnDocuments(farid, { size: 2 })).count).toEqual({ matching: 3, capped: false })
  expect((await listOwnDocuments(farid, { size: 2, states: ['released'] })).count).toEqual({ matching: 0, capped: false })
  await world.query(
    `with d as (insert into documents (id, kind, organisation_id) select 'BH-PM-2025-' || translate(lpad(n::text, 6, '0'), 'ILOU', 'WXYZ'), 'incident_postmortem', $1 from generate_series(1, 1001) n returning id)
     insert into versions (document_id, kind, organisation_id, owner_kind, step, schema_version) select id, 'incident_postmortem', $1, 'vendor', 'full', 1 from d`,
    [world.as('Elif').organisationId],
  )
  expect((await listOwnDocuments(world.as('Elif'))).count).toEqual({ matching: 1000, capped: true })
  expect((await listMetadata(june, { states: ['draft'] })).count).toEqual({ matching: 1000, capped: true })
  await world.query("delete from documents where id like 'BH-PM-2025-%'")
})

test('own lists hold one’s own documents only, queues none of drafts, and an admin reads no title before release', async () => {
  const [ada, june] = [world.as('Ada'), world.as('June')]
  const { versionId, documentId } = await submittedBy(ada, 'preliminary')
  expect(ids(await listOwnDocuments(world.as('Clara'), { size: 100 }))).not.toContain(versionId)
  for (const name of ['Hana', 'Ivo']) expect((await listReviewQueue(world.as(name), { size: 100 })).lines.some((line) => line.state === 'draft')).toBe(false)
  const metadataOf = async () => (await listMetadata(june, { size: 100 })).lines.find((line) => line.documentId === documentId)
  expect(await metadataOf()).toMatchObject({ title: '', slug: null, state: 'submitted' })
  must(await releaseVersion(ada, versionId, 'public'))
  expect((await metadataOf())?.title).not.toBe('')
  const next = must(await startVersion(ada, versionId))
  expect(ids(await listOwnDocuments(ada, { size: 100 }))).toEqual([next.versionId])
})

test('a title is in the queue while the snapshot is open to the reviewer', async () => {
  const [farid, ivo] = [world.as('Farid'), world.as('Ivo')]
  const { versionId } = await submittedBy(farid)
  const titleOf = async () => (await listReviewQueue(ivo, { size: 100 })).lines.find((line) => line.versionId === versionId)?.title
  expect(await titleOf()).toContain('Channel File 291')
  must(await beginReview(ivo, versionId))
  must(await addNote(ivo, versionId, 'notice', 'Say more.'))
  must(await requestChanges(ivo, versionId))
  expect(await titleOf()).toBe('')
})

test('a line says what opened its release, to the publisher alone', async () => {
  const [farid, elif, ivo] = [world.as('Farid'), world.as('Elif'), world.as('Ivo')]
  const waiting = await submittedBy(farid)
  const accepted = await submittedBy(farid)
  must(await beginReview(ivo, accepted.versionId))
  must(await acceptVersion(ivo, accepted.versionId))
  const early = await submittedBy(farid, 'preliminary')
  const affiliated = await submittedBy(elif)
  const opened = async (person: Person, versionId: string, now?: Date) => (await listOwnDocuments(person, { size: 100 }, now)).lines.find((line) => line.versionId === versionId)?.release
  expect(await opened(farid, waiting.versionId)).toBeNull()
  expect(await opened(farid, waiting.versionId, workingDaysAfter(new Date(), 6))).toBe('review_lapsed')
  expect(await opened(farid, accepted.versionId)).toBe('accepted')
  expect(await opened(farid, early.versionId)).toBe('step_does_not_wait')
  expect(await opened(elif, affiliated.versionId)).toBe('affiliated')
  for (const { versionId } of [waiting, accepted, early]) expect(await opened(world.as('Greta'), versionId, workingDaysAfter(new Date(), 30))).toBeNull()
})

test('a line names the clock that falls due first', async () => {
  const [ben, ada, farid, ivo] = [world.as('Ben'), world.as('Ada'), world.as('Farid'), world.as('Ivo')]
  const clockOf = async (person: Person, versionId: string) => (await listOwnDocuments(person, { size: 100 })).lines.find((line) => line.versionId === versionId)?.clock
  const empty = must(await createDocument(ben, 'incident_postmortem'))
  const [begun] = await world.query<{ created_at: Date }>('select created_at from documents where id = $1', [empty.documentId])
  expect(await clockOf(ben, empty.versionId)).toEqual({ name: 'Notice', due: new Date((begun?.created_at.getTime() ?? 0) + 24 * 3_600_000) })
  const told = await draftOf(ben, 'preliminary')
  expect(await clockOf(ben, told.versionId)).toEqual({ name: 'Notice', due: new Date('2026-11-10T08:33Z') })
  const released = await submittedBy(ada, 'preliminary')
  must(await releaseVersion(ada, released.versionId, 'public'))
  expect(await clockOf(ada, released.versionId)).toMatchObject({ name: 'Yearly review' })
  const next = must(await startVersion(ada, released.versionId))
  expect(await clockOf(ada, next.versionId)).toMatchObject({ name: 'Full report' })
  const reconstruction = await draftOf(farid)
  expect(await clockOf(farid, reconstruction.versionId)).toBeNull()
  const filed = await submittedBy(farid)
  expect(await clockOf(farid, filed.versionId)).toMatchObject({ name: 'First response' })
  must(await beginReview(ivo, filed.versionId))
  expect(await clockOf(farid, filed.versionId)).toMatchObject({ name: 'Review' })
  must(await addNote(ivo, filed.versionId, 'notice', 'Say more.'))
  must(await requestChanges(ivo, filed.versionId))
  expect(await clockOf(farid, filed.versionId)).toMatchObject({ name: 'Answers to notes' })
})

test('home shows each role what waits for it, longest waiting first', async () => {
  await world.query('delete from versions where state = $1', ['draft'])
  const old = must(await createDocument(world.as('Ben'), 'incident_postmortem', { body: noticeExample, overrides: [] }))
  await world.query("update versions set touched_at = now() - interval '9 days' where id = $1", [old.versionId])
  await draftOf(world.as('Ben'))
  const waiting = async (name: string) => new Map((await readWaiting(world.as(name))).map((group) => [group.state, group]))
  expect([...(await waiting('Ben')).keys()]).toEqual(['changes_requested', 'draft'])
  expect([...(await waiting('Ada')).keys()]).toEqual(['accepted', 'changes_requested', 'draft', 'submitted', 'in_review'])
  expect((await waiting('Ada')).get('draft')?.lines[0]?.versionId).toBe(old.versionId)
  const takenUp = (await waiting('Ivo')).get('submitted')?.lines ?? []
  expect(takenUp.length).toBeGreaterThan(0)
  expect(takenUp.some((line) => line.organisationName === 'Microsoft Defender')).toBe(false)
  expect((await waiting('Hana')).get('submitted')?.lines.some((line) => line.organisationName === 'Microsoft Defender')).toBe(true)
  expect([...(await waiting('June')).values()].flatMap((group) => group.lines).every((line) => line.title === '' || line.slug !== null)).toBe(true)
})
