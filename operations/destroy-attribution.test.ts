import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import type { Person } from '@/domain/actor'
import { editKey } from '@/domain/edit-key'
import { example } from '@/kinds/near-miss/example'
import { destroyAttribution, hashOfKey } from './destroy-attribution'
import { listOwnDocuments } from './list-desk'
import { readDeskDocument, readHistory } from './read-desk-document'
import { readRelease } from './read-release'
import { startVersion } from './start-version'
import { takeBackFiling } from './take-back-filing'
import { must } from './testing/filing'
import { nearMissDraft, releasedNearMiss } from './testing/near-misses'
import { withdrawDocument } from './withdraw-document'

let world: World
let ada: Person, ben: Person, clara: Person, farid: Person, hana: Person, ivo: Person, june: Person
beforeAll(async () => {
  world = await openWorld()
  ada = world.as('Ada')
  ben = world.as('Ben')
  clara = world.as('Clara')
  farid = world.as('Farid')
  hana = world.as('Hana')
  ivo = world.as('Ivo')
  june = world.as('June')
})
afterAll(() => world.close())

const released = (publisher: Person) => releasedNearMiss(world, publisher)
const key = (fill: number) => editKey(new Uint8Array(24).fill(fill))

test('destroying an attribution leaves nobody who can tell or edit it, until somebody enters the key, which works once', async () => {
  const { documentId, versionId, slug } = await released(ada)
  expect(await destroyAttribution(ben, versionId, key(1))).toMatchObject({ ok: false, reason: 'not_permitted' })
  expect(await destroyAttribution(clara, versionId, key(1))).toMatchObject({ ok: false, reason: 'not_found' })
  expect(await destroyAttribution(ada, versionId, 'short')).toMatchObject({ ok: false, reason: 'invalid' })
  must(await destroyAttribution(ada, versionId, key(1)))
  expect(await readDeskDocument(ada, documentId)).toMatchObject({ ok: false, reason: 'not_found' })
  expect(await withdrawDocument(ada, versionId, 'Gone.')).toMatchObject({ ok: false, reason: 'not_found' })
  expect((await listOwnDocuments(ada, { size: 100 })).lines.map((line) => line.documentId)).not.toContain(documentId)
  expect(must(await readRelease(clara, 'near_miss', slug)).body).toEqual(example)
  expect(await takeBackFiling(ada, key(2))).toMatchObject({ ok: false, reason: 'invalid' })
  expect(await takeBackFiling(ben, key(1))).toMatchObject({ ok: false, reason: 'not_permitted' })
  for (const other of [farid, hana, ivo, june]) expect((await takeBackFiling(other, key(1))).ok).toBe(false)
  expect(must(await takeBackFiling(ada, key(1).toLowerCase().replaceAll('-', ' ')))).toEqual({ documentId })
  expect(await takeBackFiling(clara, key(1))).toMatchObject({ ok: false, reason: 'invalid' })
  expect((await readHistory(ada, documentId)).events.map((event) => event.deed)).toEqual(expect.arrayContaining(['destroy_attribution', 'restore_attribution']))
  must(await withdrawDocument(ada, versionId, 'Gone.'))
})

test('the filing becomes the vendor’s that holds the key', async () => {
  const { documentId, versionId } = await released(ada)
  must(await destroyAttribution(ada, versionId, key(3)))
  must(await takeBackFiling(clara, key(3)))
  expect(await readDeskDocument(ada, documentId)).toMatchObject({ ok: false, reason: 'not_found' })
  must(await readDeskDocument(clara, documentId))
  must(await destroyAttribution(clara, versionId, key(4)))
})

test('destroying an attribution waits until nothing is under way', async () => {
  const draft = await nearMissDraft(ada)
  expect(await destroyAttribution(ada, draft.versionId, key(5))).toMatchObject({ ok: false, reason: 'wrong_state' })
  const { versionId } = await released(ada)
  must(await startVersion(ada, versionId))
  expect(await destroyAttribution(ada, versionId, key(5))).toMatchObject({ ok: false })
  expect(await world.query('select 1 from edit_keys where key_hash = $1', [hashOfKey(key(5))])).toEqual([])
})
