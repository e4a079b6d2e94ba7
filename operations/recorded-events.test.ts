import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import type { Person } from '@/domain/actor'
import type { Outcome } from '@/domain/outcome'
import { example } from '@/kinds/incident-post-mortem/example'
import { acceptVersion } from './accept-version'
import { addNote } from './add-note'
import { answerNote } from './answer-note'
import { beginReview } from './begin-review'
import { changeReleasedAudience } from './change-released-audience'
import { discardDraft } from './discard-draft'
import { recallVersion } from './recall-version'
import { releaseVersion } from './release-version'
import { requestChanges } from './request-changes'
import { saveSection } from './save-section'
import { setAudience } from './set-audience'
import { startVersion } from './start-version'
import { submitVersion } from './submit-version'
import { draftOf, must, submissionOf, submittedBy } from './testing/filing'
import { withdrawDocument } from './withdraw-document'

let world: World
let ada: Person, farid: Person, ivo: Person
beforeAll(async () => {
  world = await openWorld()
  ;[ada, farid, ivo] = [world.as('Ada'), world.as('Farid'), world.as('Ivo')]
})
afterAll(() => world.close())

interface Ready {
  versionId: string
  documentId: string
  noteId?: string
}

const at = {
  draft: () => draftOf(farid),
  submitted: () => submittedBy(farid),
  inReview: async () => {
    const address = await submittedBy(farid)
    must(await beginReview(ivo, address.versionId))
    return address
  },
  noted: async () => {
    const address = await at.inReview()
    return { ...address, ...must(await addNote(ivo, address.versionId, 'notice', 'Say more.')) }
  },
  returned: async () => {
    const { noteId, ...address } = await at.noted()
    must(await answerNote(farid, address.versionId, noteId, 'Done.'))
    must(await addNote(ivo, address.versionId, 'timeline', 'And here.'))
    must(await requestChanges(ivo, address.versionId))
    const [open] = await world.query<{ id: string }>('select id from notes where version_id = $1 and answered_at is null', [address.versionId])
    must(await answerNote(farid, address.versionId, open?.id ?? '', 'Done.'))
    return address
  },
  accepted: async () => {
    const address = await at.inReview()
    must(await acceptVersion(ivo, address.versionId))
    return address
  },
  early: () => submittedBy(ada, 'preliminary'),
  released: async () => {
    const address = await at.early()
    must(await releaseVersion(ada, address.versionId, 'public'))
    return address
  },
}

interface Verb {
  from: () => Promise<Ready>
  by: () => Person
  run: (ready: Ready, by: Person) => Promise<Outcome<unknown>>
  /** Deed, from and to, as the event says them. */
  says: [deed: string, from: string | null, to: string | null]
  /** The table in which the verb writes. */
  writes: 'versions' | 'notes' | 'sections' | null
}

const desk = () => farid
const vendor = () => ada
const reviewer = () => ivo
const patch = { widest: 'community', revisionSummary: 'For members only.', overrides: [] } as const

const verbs: Record<string, Verb> = {
  'leaving a section': { from: at.draft, by: desk, run: ({ versionId }, by) => saveSection(by, { versionId, key: 'notice', body: example.notice, expected: 1, leaving: true }), says: ['edit', null, null], writes: 'sections' },
  'a change of a draft’s audience': { from: at.draft, by: desk, run: ({ versionId }, by) => setAudience(by, versionId, [], 1), says: ['change_draft_audience', null, null], writes: 'sections' },
  'submitting': { from: at.draft, by: desk, run: ({ versionId }, by) => submitVersion(by, submissionOf(versionId)), says: ['submit', 'draft', 'submitted'], writes: 'versions' },
  'recalling': { from: at.submitted, by: desk, run: ({ versionId }, by) => recallVersion(by, versionId), says: ['recall', 'submitted', 'draft'], writes: 'versions' },
  'discarding': { from: at.draft, by: desk, run: ({ versionId }, by) => discardDraft(by, versionId), says: ['discard', 'draft', null], writes: null },
  'beginning a review': { from: at.submitted, by: reviewer, run: ({ versionId }, by) => beginReview(by, versionId), says: ['begin_review', 'submitted', 'in_review'], writes: 'versions' },
  'a note': { from: at.inReview, by: reviewer, run: ({ versionId }, by) => addNote(by, versionId, 'notice', 'Say more.'), says: ['note', null, null], writes: 'notes' },
  'an answer': { from: at.noted, by: desk, run: ({ versionId, noteId = '' }, by) => answerNote(by, versionId, noteId, 'Done.'), says: ['answer_note', null, null], writes: 'notes' },
  'requesting changes': { from: at.noted, by: reviewer, run: ({ versionId }, by) => requestChanges(by, versionId), says: ['request_changes', 'in_review', 'changes_requested'], writes: 'versions' },
  'resubmitting': { from: at.returned, by: desk, run: ({ versionId }, by) => submitVersion(by, submissionOf(versionId)), says: ['resubmit', 'changes_requested', 'in_review'], writes: 'versions' },
  'accepting': { from: at.inReview, by: reviewer, run: ({ versionId }, by) => acceptVersion(by, versionId), says: ['accept', 'in_review', 'accepted'], writes: 'versions' },
  'releasing': { from: at.accepted, by: desk, run: ({ versionId }, by) => releaseVersion(by, versionId, 'public'), says: ['release', 'accepted', 'released'], writes: 'versions' },
  'releasing as self-attested': { from: at.early, by: vendor, run: ({ versionId }, by) => releaseVersion(by, versionId, 'public'), says: ['release_self_attested', 'submitted', 'released'], writes: 'versions' },
  'starting a version': { from: at.released, by: vendor, run: ({ versionId }, by) => startVersion(by, versionId), says: ['start_version', null, 'draft'], writes: 'versions' },
  'changing a released audience': { from: at.released, by: vendor, run: ({ versionId }, by) => changeReleasedAudience(by, { versionId, ...patch }), says: ['change_released_audience', 'draft', 'released'], writes: 'versions' },
  'withdrawing': { from: at.released, by: vendor, run: ({ versionId }, by) => withdrawDocument(by, versionId, 'Filed twice.'), says: ['withdraw', 'released', 'withdrawn'], writes: 'versions' },
}

const eventsOf = (documentId: string) =>
  world.query<{ deed: string; from_state: string; to_state: string; version_id: string; xmin: string }>(
    'select deed, from_state, to_state, version_id, actor_kind, actor_person, actor_organisation, actor_role, organisation_id, xmin::text from events where document_id = $1 order by at, id',
    [documentId],
  )

describe('every verb writes one event, in its own transaction', () => {
  test.each(Object.entries(verbs))('%s', async (_name, { from, by, run, says: [deed, before, after], writes }) => {
    const ready = await from()
    const already = (await eventsOf(ready.documentId)).length
    const person = by()
    must(await run(ready, person))
    const fresh = (await eventsOf(ready.documentId)).slice(already)
    expect(fresh).toMatchObject([
      {
        deed, from_state: before, to_state: after, actor_kind: 'person', actor_person: person.personId, actor_organisation: person.organisationId, actor_role: person.role,
        organisation_id: (person === ivo ? farid : person).organisationId,
      },
    ])
    if (!writes) return
    const key = writes === 'versions' ? 'id' : 'version_id'
    const written = await world.query(`select from ${writes} where ${key} = $1 and xmin::text = $2`, [fresh[0]?.version_id, fresh[0]?.xmin])
    expect(written.length).toBeGreaterThan(0)
  })
})

test('a document begins with one event', async () => {
  const { documentId } = await draftOf(farid)
  expect(await eventsOf(documentId)).toMatchObject([{ deed: 'create', from_state: null, to_state: 'draft' }])
})

test('a verb that is refused writes no event', async () => {
  for (const { from, run } of Object.values(verbs)) {
    const ready = await from()
    const already = (await eventsOf(ready.documentId)).length
    expect((await run(ready, world.as('Clara'))).ok).toBe(false)
    expect(await eventsOf(ready.documentId)).toHaveLength(already)
  }
})
