import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic } from '@/domain/actor'
import { addNote } from './add-note'
import { beginReview } from './begin-review'
import { listReviewQueue } from './list-desk'
import { readDeskDocument } from './read-desk-document'
import { readRelease } from './read-release'
import { readReview } from './read-review'
import { releaseVersion } from './release-version'
import { requestChanges } from './request-changes'
import { draftOf, must, submittedBy } from './testing/filing'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(async () => void (await world.query('delete from reads')))

const reads = () => world.query('select version_id, organisation_id, person_id, reader_organisation, reader_role, level from reads')

function readBy(name: string, version: { versionId: string }, owner: string, level: string) {
  const reader = world.as(name)
  return { version_id: version.versionId, organisation_id: world.as(owner).organisationId, person_id: reader.personId, reader_organisation: reader.organisationId, reader_role: reader.role, level }
}

test('reading a snapshot is recorded, at the level of the reviewer', async () => {
  const filed = await submittedBy(world.as('Farid'))
  for (const name of ['Hana', 'Ivo']) must(await readReview(world.as(name), filed.documentId))
  expect(await reads()).toEqual([readBy('Hana', filed, 'Farid', 'oversight'), readBy('Ivo', filed, 'Farid', 'bilateral')])
})

test('a Microsoft reviewer who reads a filing of Microsoft Defender is recorded too', async () => {
  const filed = await submittedBy(world.as('Elif'), 'preliminary')
  must(await readReview(world.as('Ivo'), filed.documentId))
  expect(await reads()).toEqual([readBy('Ivo', filed, 'Elif', 'bilateral')])
})

test('an owner who reads is not recorded', async () => {
  const filed = await submittedBy(world.as('Farid'))
  for (const name of ['Farid', 'Greta']) must(await readDeskDocument(world.as(name), filed.documentId))
  expect(await reads()).toEqual([])
})

test('of a released document, readings below oversight are not recorded', async () => {
  const filed = await submittedBy(world.as('Ada'), 'preliminary')
  must(await releaseVersion(world.as('Ada'), filed.versionId, 'public'))
  const slug = must(await readDeskDocument(world.as('Ada'), filed.documentId)).slug ?? ''
  for (const actor of [thePublic, ...['Ada', 'Ben', 'Clara', 'Elif', 'June', 'Hana', 'Ivo'].map((name) => world.as(name))]) must(await readRelease(actor, 'incident_postmortem', slug))
  expect(await reads()).toEqual([readBy('Hana', filed, 'Ada', 'oversight'), readBy('Ivo', filed, 'Ada', 'bilateral')])
})

test('while a version is back with its authors there is no text, and nothing to record', async () => {
  const filed = await submittedBy(world.as('Farid'))
  must(await beginReview(world.as('Ivo'), filed.versionId))
  must(await addNote(world.as('Ivo'), filed.versionId, 'notice', 'Say more.'))
  must(await requestChanges(world.as('Ivo'), filed.versionId))
  const review = must(await readReview(world.as('Ivo'), filed.documentId))
  expect(review).toMatchObject({ snapshot: null, clocks: null })
  expect(review.notes).toHaveLength(1)
  expect(await reads()).toEqual([])
})

test('a queue is not a reading', async () => {
  await submittedBy(world.as('Farid'))
  for (const name of ['Hana', 'Ivo']) expect((await listReviewQueue(world.as(name))).lines.length).toBeGreaterThan(0)
  expect(await reads()).toEqual([])
})

test('who does not review finds no review, and reviewers find none of a draft', async () => {
  const [filed, draft] = [await submittedBy(world.as('Farid')), await draftOf(world.as('Farid'))]
  for (const actor of [thePublic, ...['Ada', 'Elif', 'Farid', 'Greta', 'June'].map((name) => world.as(name))]) expect(await readReview(actor, filed.documentId)).toMatchObject({ reason: 'not_found' })
  for (const name of ['Hana', 'Ivo']) {
    for (const id of [draft.documentId, 'BH-PM-2026-AAAAAA', 'nothing\u0000here']) expect(await readReview(world.as(name), id)).toMatchObject({ reason: 'not_found' })
  }
  expect(await reads()).toEqual([])
})
