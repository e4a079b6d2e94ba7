import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import type { Person } from '@/domain/actor'
import { workingDaysAfter } from '@/domain/clocks'
import { acceptVersion } from './accept-version'
import { addNote } from './add-note'
import { answerNote } from './answer-note'
import { beginReview } from './begin-review'
import { discardDraft } from './discard-draft'
import { readDeskDocument } from './read-desk-document'
import { readReview } from './read-review'
import { recallVersion } from './recall-version'
import { releaseVersion } from './release-version'
import { requestChanges } from './request-changes'
import { runDueJobs } from './run-due-jobs'
import { startVersion } from './start-version'
import { submitVersion } from './submit-version'
import { draftOf, must, submissionOf, submittedBy } from './testing/filing'

let world: World
let ada: Person, farid: Person, greta: Person, hana: Person, ivo: Person, elif: Person
beforeAll(async () => {
  world = await openWorld()
  ;[ada, farid, greta, hana, ivo, elif] = [world.as('Ada'), world.as('Farid'), world.as('Greta'), world.as('Hana'), world.as('Ivo'), world.as('Elif')]
})
afterAll(() => world.close())

async function stateOf(versionId: string): Promise<unknown> {
  return (await world.query('select state from versions where id = $1', [versionId]))[0]?.state
}

async function inReview() {
  const address = await submittedBy(farid)
  must(await beginReview(ivo, address.versionId))
  return address
}

describe('back and forth', () => {
  test('changes are requested with a note that has no answer yet', async () => {
    const { versionId } = await inReview()
    expect(await requestChanges(ivo, versionId)).toMatchObject({ reason: 'incomplete', problems: [{ path: 'notes' }] })
    const { noteId } = must(await addNote(ivo, versionId, 'notice', 'Say more.'))
    must(await answerNote(greta, versionId, noteId, 'There is no more.'))
    expect(await requestChanges(ivo, versionId)).toMatchObject({ reason: 'incomplete' })
    must(await addNote(ivo, versionId, 'notice', 'Then say so.'))
    must(await requestChanges(ivo, versionId))
    expect(await stateOf(versionId)).toBe('changes_requested')
  })

  test('a version comes back when every note is answered, the advisory ones too', async () => {
    const { versionId } = await inReview()
    const advisory = must(await addNote(hana, versionId, 'notice', 'Advise agencies.'))
    const binding = must(await addNote(ivo, versionId, 'notice', 'Say more.'))
    must(await requestChanges(ivo, versionId))
    must(await answerNote(greta, versionId, binding.noteId, 'Done.'))
    expect(await submitVersion(farid, submissionOf(versionId))).toMatchObject({ reason: 'incomplete', problems: [{ path: 'notes' }] })
    must(await answerNote(greta, versionId, advisory.noteId, 'Done.'))
    expect(must(await submitVersion(farid, submissionOf(versionId))).state).toBe('in_review')
  })

  test('only a publisher recalls, and only before anybody began to review', async () => {
    const { versionId } = await submittedBy(farid, 'full', { releaseWhenReviewed: true })
    expect(await recallVersion(greta, versionId)).toMatchObject({ reason: 'not_permitted' })
    must(await recallVersion(farid, versionId))
    expect(await world.query('select state, release_when_reviewed from versions where id = $1', [versionId])).toEqual([{ state: 'draft', release_when_reviewed: false }])
    must(await submitVersion(farid, submissionOf(versionId)))
    must(await beginReview(ivo, versionId))
    expect(await recallVersion(farid, versionId)).toMatchObject({ reason: 'wrong_state' })
  })

  test('two reviewers who decide at once: one decision stands, the other is told', async () => {
    const { versionId } = await inReview()
    must(await addNote(ivo, versionId, 'notice', 'Say more.'))
    const both = await Promise.all([acceptVersion(ivo, versionId), requestChanges(ivo, versionId)])
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(both.find((outcome) => !outcome.ok)).toMatchObject({ reason: 'wrong_state' })
  })

  test('a discarded draft takes a document that was never released with it, and leaves a released one', async () => {
    const fresh = await draftOf(farid)
    expect(await discardDraft(greta, fresh.versionId)).toMatchObject({ reason: 'not_permitted' })
    must(await discardDraft(farid, fresh.versionId))
    expect(await world.query('select from documents where id = $1', [fresh.documentId])).toEqual([])
    const released = await submittedBy(ada, 'preliminary')
    must(await releaseVersion(ada, released.versionId, 'public'))
    const next = must(await startVersion(ada, released.versionId))
    must(await discardDraft(ada, next.versionId))
    expect(await stateOf(released.versionId)).toBe('released')
    const submitted = await submittedBy(farid)
    expect(await discardDraft(farid, submitted.versionId)).toMatchObject({ reason: 'wrong_state' })
  })
})

describe('who decides', () => {
  test('a Microsoft reviewer cannot review a filing of Microsoft Defender; its publisher releases it as self-attested', async () => {
    const { documentId, versionId } = await submittedBy(elif, 'full')
    for (const move of [beginReview, requestChanges, acceptVersion]) expect(await move(ivo, versionId)).toMatchObject({ reason: 'affiliated_organisation' })
    const review = must(await readReview(ivo, documentId))
    expect(review).toMatchObject({ barred: 'affiliated_organisation', clocks: null, snapshot: { level: 'bilateral' } })
    expect([...review.allowed].filter((deed) => !deed.startsWith('read_'))).toEqual([])
    must(await releaseVersion(elif, versionId, 'public'))
    expect(await world.query('select state, assurance from versions where id = $1', [versionId])).toEqual([{ state: 'released', assurance: 'self_attested' }])
  })

  test('nobody but a Microsoft reviewer moves a review', async () => {
    const { versionId } = await submittedBy(farid)
    for (const move of [beginReview, requestChanges, acceptVersion]) {
      for (const [name, reason] of [['Hana', 'not_permitted'], ['June', 'not_permitted'], ['Farid', 'not_permitted'], ['Greta', 'not_permitted'], ['Ada', 'not_found'], ['Elif', 'not_found']] as const) {
        expect(await move(world.as(name), versionId), name).toMatchObject({ reason })
      }
    }
    expect(await stateOf(versionId)).toBe('submitted')
  })

  test('Microsoft accepts and does not release', async () => {
    const { versionId } = await inReview()
    must(await acceptVersion(ivo, versionId))
    expect(await releaseVersion(ivo, versionId, 'public')).toMatchObject({ reason: 'not_permitted' })
    expect(await stateOf(versionId)).toBe('accepted')
  })
})

describe('release by instruction and by the clock', () => {
  const now = new Date()
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  /** The last day on which a submission's target of so many working days has passed by now. */
  const lapsedAfter = (target: number) => [...Array(60).keys()].find((days) => workingDaysAfter(daysAgo(days), target) < now) ?? 60
  const backdate = (versionId: string, days: number) => world.query('update versions set submitted_at = $2 where id = $1', [versionId, daysAgo(days)])

  test('a version with a standing instruction is released when it is accepted', async () => {
    const { versionId } = await submittedBy(farid, 'full', { releaseWhenReviewed: true, widest: 'community' })
    must(await beginReview(ivo, versionId))
    must(await acceptVersion(ivo, versionId))
    expect(await world.query('select state, widest from versions where id = $1', [versionId])).toEqual([{ state: 'released', widest: 'community' }])
    const events = await world.query("select actor_kind, from_state, to_state, detail from events where version_id = $1 and deed = 'release'", [versionId])
    expect(events).toEqual([{ actor_kind: 'system', from_state: 'accepted', to_state: 'released', detail: { widest: 'community', on_instruction: 'review ended' } }])
  })

  test('a version that nobody took up is released after five working days, where its publisher asked for it', async () => {
    const [asked, silent] = [await submittedBy(farid, 'full', { releaseWhenReviewed: true }), await submittedBy(farid)]
    for (const { versionId } of [asked, silent]) await backdate(versionId, lapsedAfter(5) - 1)
    await runDueJobs(now)
    expect(await stateOf(asked.versionId)).toBe('submitted')
    for (const { versionId } of [asked, silent]) await backdate(versionId, lapsedAfter(5))
    await runDueJobs(now)
    await runDueJobs(now)
    expect([await stateOf(asked.versionId), await stateOf(silent.versionId)]).toEqual(['released', 'submitted'])
    expect(await world.query("select detail ->> 'on_instruction' as why from events where version_id = $1 and deed = 'release'", [asked.versionId])).toEqual([{ why: 'review lapsed' }])
  })

  test('a review that was begun lapses after fifteen working days', async () => {
    const { versionId } = await submittedBy(farid, 'full', { releaseWhenReviewed: true })
    must(await beginReview(ivo, versionId))
    await backdate(versionId, lapsedAfter(15) - 1)
    await runDueJobs(now)
    expect(await stateOf(versionId)).toBe('in_review')
    await backdate(versionId, lapsedAfter(15))
    await runDueJobs(now)
    expect(await stateOf(versionId)).toBe('released')
  })

  test('release waits for review until the target has passed, and then is the publisher’s', async () => {
    const { documentId, versionId } = await submittedBy(farid)
    expect(await releaseVersion(farid, versionId, 'public')).toMatchObject({ reason: 'review_pending' })
    const may = async (days: number) => {
      await backdate(versionId, days)
      return must(await readDeskDocument(farid, documentId, now)).allowed.has('release_self_attested')
    }
    expect([await may(lapsedAfter(5) - 1), await may(lapsedAfter(5))]).toEqual([false, true])
    expect(await releaseVersion(farid, versionId, 'public')).toMatchObject({ ok: true })
  })

  test('what is back with its authors is not released by the clock', async () => {
    const { versionId } = await submittedBy(farid, 'full', { releaseWhenReviewed: true })
    must(await beginReview(ivo, versionId))
    must(await addNote(ivo, versionId, 'notice', 'Say more.'))
    must(await requestChanges(ivo, versionId))
    await backdate(versionId, lapsedAfter(15))
    await runDueJobs(now)
    expect(await stateOf(versionId)).toBe('changes_requested')
  })

  test('a resubmission starts the clock of the review again', async () => {
    const { versionId } = await submittedBy(farid, 'full', { releaseWhenReviewed: true })
    must(await beginReview(ivo, versionId))
    const { noteId } = must(await addNote(ivo, versionId, 'notice', 'Say more.'))
    must(await requestChanges(ivo, versionId))
    must(await answerNote(farid, versionId, noteId, 'Said.'))
    await backdate(versionId, lapsedAfter(15))
    must(await submitVersion(farid, { versionId, step: 'full', revisionSummary: '', widest: 'public', attested: true, releaseWhenReviewed: true }))
    await runDueJobs(now)
    expect(await stateOf(versionId)).toBe('in_review')
  })
})
