import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import type { Person } from '@/domain/actor'
import { acceptVersion } from './accept-version'
import { addNote } from './add-note'
import { answerNote } from './answer-note'
import { beginReview } from './begin-review'
import { readDeskDocument } from './read-desk-document'
import { readReview } from './read-review'
import { releaseVersion } from './release-version'
import { requestChanges } from './request-changes'
import { draftOf, must, submissionOf, submittedBy } from './testing/filing'
import { submitVersion } from './submit-version'

let world: World
let ada: Person, farid: Person, greta: Person, hana: Person, ivo: Person
beforeAll(async () => {
  world = await openWorld()
  ;[ada, farid, greta, hana, ivo] = [world.as('Ada'), world.as('Farid'), world.as('Greta'), world.as('Hana'), world.as('Ivo')]
})
afterAll(() => world.close())

const words = 'Say which hosts were not affected.'

async function underReview() {
  const address = await submittedBy(farid)
  must(await beginReview(ivo, address.versionId))
  return address
}

test('a note needs a snapshot that its author can see', async () => {
  const { versionId } = await draftOf(farid)
  for (const reviewer of [hana, ivo]) expect(await addNote(reviewer, versionId, 'notice.summary', words)).toMatchObject({ reason: 'not_found' })
  must(await submitVersion(farid, submissionOf(versionId)))
  must(await beginReview(ivo, versionId))
  must(await addNote(ivo, versionId, 'notice.summary', words))
  must(await requestChanges(ivo, versionId))
  for (const reviewer of [hana, ivo]) expect(await addNote(reviewer, versionId, 'notice.summary', words)).toMatchObject({ reason: 'wrong_state' })
})

test('an accepted version takes no more notes, a self-attested release still does', async () => {
  const accepted = await underReview()
  must(await acceptVersion(ivo, accepted.versionId))
  expect(await addNote(ivo, accepted.versionId, 'notice.summary', words)).toMatchObject({ reason: 'wrong_state' })
  const released = await submittedBy(ada, 'preliminary')
  must(await releaseVersion(ada, released.versionId, 'public'))
  for (const reviewer of [hana, ivo]) must(await addNote(reviewer, released.versionId, 'notice.summary', words))
})

test('nobody of the owner notes on the owner’s filing', async () => {
  const { versionId } = await underReview()
  for (const author of [farid, greta]) expect(await addNote(author, versionId, 'notice.summary', words)).toMatchObject({ reason: 'not_permitted' })
  const planted: Person = { ...ivo, organisationId: farid.organisationId }
  expect(await addNote(planted, versionId, 'notice.summary', words)).toMatchObject({ reason: 'own_organisation' })
})

test('a Microsoft reviewer cannot note on a filing of Microsoft Defender, a government reviewer can', async () => {
  const { versionId } = await submittedBy(world.as('Elif'), 'preliminary')
  expect(await addNote(ivo, versionId, 'notice.summary', words)).toMatchObject({ reason: 'affiliated_organisation' })
  must(await addNote(hana, versionId, 'notice.summary', words))
})

test('to vendors and admins a version under review of somebody else is not there to note on', async () => {
  const { versionId } = await underReview()
  for (const name of ['Ada', 'Ben', 'Elif']) expect(await addNote(world.as(name), versionId, 'notice.summary', words)).toMatchObject({ reason: 'not_found' })
  expect(await addNote(world.as('June'), versionId, 'notice.summary', words)).toMatchObject({ reason: 'not_permitted' })
})

test('a note is on a section, a field or a row that its author is shown', async () => {
  const { versionId } = await underReview()
  const [event] = await world.query<{ row: string }>("select body -> 'body' -> 'timeline' -> 'events' -> 0 ->> 'row' as row from projections where version_id = $1 and level = 'oversight'", [versionId])
  for (const path of ['lessons', 'notice.summary', `timeline.events#${event?.row}`, `timeline.events#${event?.row}.when`]) must(await addNote(hana, versionId, path, words))
  for (const path of ['', 'nothing', 'toString', '__proto__', 'notice.nothing', 'timeline.events#zzzzzzzz', 'notice.summary; drop table notes', 'x'.repeat(300)]) {
    expect(await addNote(hana, versionId, path, words), path).toMatchObject({ reason: 'invalid', problems: [{ path: 'path' }] })
  }
})

test('a note on what only a higher level is shown is refused as if nothing stood there', async () => {
  const { versionId } = await submittedBy(ada, 'preliminary')
  const [hidden] = await world.query<{ path: string }>(
    `select s.key || '.' || f.key as path from projections b, jsonb_each(b.body -> 'body') s, jsonb_each(s.value) f
     where b.version_id = $1 and b.level = 'bilateral'
       and not exists (select from projections o where o.version_id = b.version_id and o.level = 'oversight' and o.body -> 'body' -> s.key ? f.key) limit 1`,
    [versionId],
  )
  if (!hidden) throw new Error('The example has no field for the bilateral level alone.')
  must(await addNote(ivo, versionId, hidden.path, words))
  expect(await addNote(hana, versionId, hidden.path, words)).toMatchObject({ reason: 'invalid' })
})

test('a note and an answer have 1 to 4,000 characters that a database keeps', async () => {
  const { versionId } = await underReview()
  for (const text of ['', ' \n ', 'x'.repeat(4001), 'a\u0000b', 'a\ud800']) expect(await addNote(ivo, versionId, 'notice', text), JSON.stringify(text.slice(0, 5))).toMatchObject({ reason: 'invalid', problems: [{ path: 'text' }] })
  const { noteId } = must(await addNote(ivo, versionId, 'notice', '  two\r\nlines  '))
  expect(await world.query('select body from notes where id = $1', [noteId])).toEqual([{ body: 'two\nlines' }])
  for (const text of ['', 'x'.repeat(4001), 'a\u0000b']) expect(await answerNote(greta, versionId, noteId, text)).toMatchObject({ reason: 'invalid', problems: [{ path: 'text' }] })
})

test('a note is read by the owner and by reviewers of its author’s level, with its answer', async () => {
  const { documentId, versionId } = await underReview()
  const byHana = must(await addNote(hana, versionId, 'notice.summary', 'From oversight.'))
  must(await addNote(ivo, versionId, 'notice.summary', 'From Microsoft.'))
  must(await answerNote(greta, versionId, byHana.noteId, 'Answered.'))
  const read = async (person: Person) => must(await readReview(person, documentId)).notes.map(({ body, answer }) => `${body} ${answer ?? ''}`.trim())
  expect(await read(ivo)).toEqual(['From oversight. Answered.', 'From Microsoft.'])
  expect(await read(hana)).toEqual(['From oversight. Answered.'])
  expect(must(await readDeskDocument(greta, documentId)).notes).toHaveLength(2)
})

test('a note is answered once, by its owner’s people', async () => {
  const { versionId } = await underReview()
  const { noteId } = must(await addNote(ivo, versionId, 'notice', words))
  for (const other of [ada, world.as('Elif')]) expect(await answerNote(other, versionId, noteId, 'Mine.')).toMatchObject({ reason: 'not_found' })
  for (const reviewer of [hana, ivo]) expect(await answerNote(reviewer, versionId, noteId, 'Mine.')).toMatchObject({ reason: 'not_permitted' })
  const both = await Promise.all([answerNote(greta, versionId, noteId, 'First.'), answerNote(farid, versionId, noteId, 'Second.')])
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(both.find((outcome) => !outcome.ok)).toMatchObject({ reason: 'wrong_state' })
})
