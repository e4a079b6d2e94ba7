import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic, type Person } from '@/domain/actor'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { example, otherExamples } from '@/kinds/near-miss/example'
import { example as behaviour } from '@/kinds/product-behaviour/example'
import { addNote } from './add-note'
import { answerNote } from './answer-note'
import { beginReview } from './begin-review'
import { changeReleasedAudience } from './change-released-audience'
import { createDocument } from './create-document'
import { discardDraft } from './discard-draft'
import { exportDraft } from './export-draft'
import { findStanding } from './find-standing'
import { importDocument } from './import-document'
import { listMetadata, listOwnDocuments, listReviewable, listReviewQueue } from './list-desk'
import { listReleases } from './list-releases'
import { previewVersion } from './preview-version'
import { readDeskDocument, readHistory } from './read-desk-document'
import { readRelease } from './read-release'
import { readReview } from './read-review'
import { releaseVersion } from './release-version'
import { saveSection } from './save-section'
import { startVersion } from './start-version'
import { submitVersion } from './submit-version'
import { must } from './testing/filing'
import { nearMissDraft, nearMissSubmission, releasedNearMiss } from './testing/near-misses'
import { withdrawDocument } from './withdraw-document'

let world: World
let ada: Person, ben: Person, clara: Person, elif: Person, farid: Person, hana: Person, ivo: Person, june: Person
beforeAll(async () => {
  world = await openWorld()
  ada = world.as('Ada')
  ben = world.as('Ben')
  clara = world.as('Clara')
  elif = world.as('Elif')
  farid = world.as('Farid')
  hana = world.as('Hana')
  ivo = world.as('Ivo')
  june = world.as('June')
})
afterAll(() => world.close())

const kind = 'near_miss'
const released = (publisher: Person) => releasedNearMiss(world, publisher)

describe('for its own organisation, a near miss is a document like others', () => {
  test('it is begun by a member, edited, previewed, exported, imported, submitted and released by a publisher', async () => {
    const draft = await nearMissDraft(ben, { about: { title: 'A topic' } })
    must(await saveSection(ben, { versionId: draft.versionId, key: 'about', body: example['about'], expected: 1, leaving: true }))
    must(await saveSection(ben, { versionId: draft.versionId, key: 'event', body: example['event'], expected: 0, leaving: true }))
    const [publicly, , , bilateral] = must(await previewVersion(ben, draft.versionId))
    expect([publicly?.document.body, bilateral?.document.body]).toEqual([{}, example])
    const { text } = must(await exportDraft(ben, draft.versionId))
    const copy = must(await importDocument(ben, text))
    expect(must(await exportDraft(ben, copy.versionId)).text).toBe(text)
    expect(await discardDraft(ben, copy.versionId)).toMatchObject({ ok: false, reason: 'not_permitted' })
    must(await discardDraft(ada, copy.versionId))
    expect(await submitVersion(ben, nearMissSubmission(draft.versionId))).toMatchObject({ ok: false, reason: 'not_permitted' })
    must(await submitVersion(ada, nearMissSubmission(draft.versionId)))
    must(await releaseVersion(ada, draft.versionId, 'community'))
    const desk = must(await readDeskDocument(ada, draft.documentId))
    expect(desk).toMatchObject({ version: { state: 'released', assurance: 'self_attested', ownerKind: 'unnamed_vendor', affiliatedWith: null }, missing: { filed: [] } })
    expect(desk.touched['about']?.by).toBe('somebody of your organisation')
  })

  test('it stands in the list of its organisation, with what can be done, and in no other list of a vendor', async () => {
    const draft = await nearMissDraft(clara)
    must(await submitVersion(clara, nearMissSubmission(draft.versionId)))
    const line = (await listOwnDocuments(clara)).lines.find((each) => each.documentId === draft.documentId)
    expect(line).toMatchObject({ title: example['about']?.['title'], organisationName: 'A member vendor', release: 'step_does_not_wait', clock: null })
    expect((await listOwnDocuments(ada)).lines.map((each) => each.documentId)).not.toContain(draft.documentId)
    expect(must(await readDeskDocument(clara, draft.documentId)).allowed.has('release_self_attested')).toBe(true)
    for (const other of [ada, elif, farid, hana, ivo, june]) expect(await readDeskDocument(other, draft.documentId)).toMatchObject({ ok: false, reason: 'not_found' })
  })

  test('its history is its organisation’s, with a role and a month and nobody’s name', async () => {
    const { documentId } = await released(ada)
    const { events, names } = await readHistory(ada, documentId)
    expect(events.map((event) => event.deed).sort()).toEqual(['create', 'release_self_attested', 'submit'])
    for (const event of events) {
      expect(names.get(event.actorPerson ?? '')).toBe('somebody of your organisation')
      expect([event.actorRole, event.at.toISOString().slice(7)]).toEqual(['vendor_publisher', '-01T00:00:00.000Z'])
    }
    expect((await readHistory(clara, documentId)).events).toEqual([])
  })

  test('a new version follows a release, in the order of their numbers though both have the same times', async () => {
    const { documentId, versionId, slug } = await released(ada)
    for (const summary of ['Second.', 'Third.']) {
      const next = must(await startVersion(ada, must(await readDeskDocument(ada, documentId)).version.id))
      must(await saveSection(ada, { versionId: next.versionId, key: 'about', body: { ...example['about'], title: summary }, expected: 1, leaving: true }))
      must(await submitVersion(ada, nearMissSubmission(next.versionId, { revisionSummary: summary })))
      must(await releaseVersion(ada, next.versionId, 'community'))
    }
    expect(must(await readDeskDocument(ada, documentId))).toMatchObject({ number: '1.2.0' })
    expect(versionId).not.toBe(must(await readDeskDocument(ada, documentId)).version.id)
    const record = must(await readRelease(clara, kind, slug))
    expect(record.history.map((revision) => revision.number)).toEqual(['1.2.0', '1.1.0', '1.0.0'])
    expect(record.currentNumber).toBe('1.2.0')
  })

  test('reviewers leave notes on it, and its organisation answers them unnamed', async () => {
    const { versionId, documentId } = await released(elif)
    const { noteId } = must(await addNote(ivo, versionId, 'event.lesson', 'Which gate was it?'))
    must(await addNote(hana, versionId, 'about.title', 'Thank you.'))
    expect(await answerNote(clara, versionId, noteId, 'Ours.')).toMatchObject({ ok: false, reason: 'not_found' })
    must(await answerNote(elif, versionId, noteId, 'The one after the canary ring.'))
    const review = must(await readReview(ivo, documentId))
    expect(review).toMatchObject({ organisationName: 'A member vendor', barred: 'unnamed', clocks: null, notes: expect.arrayContaining([expect.objectContaining({ id: noteId, answer: 'The one after the canary ring.' })]) })
    expect(review.notes.find((note) => note.id === noteId)?.answeredBy).toBe(review.version.organisationId)
  })

  test('it is withdrawn by its publisher, and its address then gives the reason', async () => {
    const { versionId, slug } = await released(ada)
    must(await withdrawDocument(ada, versionId, 'Told better elsewhere.'))
    expect(await findStanding(clara, kind, slug, null)).toBe('withdrawn')
    expect(await findStanding(june, kind, slug, null)).toBe('absent')
    expect(await findStanding(thePublic, kind, slug, null)).toBe('absent')
  })
})

describe('nobody else', () => {
  test('is told more than “a member vendor”: members read it whole, the public and admins nothing', async () => {
    const { slug, documentId } = await released(ada)
    for (const reader of [ada, clara, elif, farid, hana, ivo]) {
      const record = must(await readRelease(reader, kind, slug))
      expect(record).toMatchObject({ body: example, publisher: { name: 'A member vendor', kind: 'unnamed_vendor' } })
      expect(must(await listReleases(reader, { kind, size: 100 })).releases.map((each) => each.documentId)).toContain(documentId)
      expect(must(await listReleases(reader, { kind })).publishers.map((each) => each.kind)).not.toContain('unnamed_vendor')
    }
    for (const reader of [thePublic, june]) {
      expect(await readRelease(reader, kind, slug)).toMatchObject({ ok: false, reason: 'not_found' })
      expect(must(await listReleases(reader, { kind })).count.matching).toBe(0)
    }
    expect((await listMetadata(june)).lines.map((line) => line.kind)).not.toContain(kind)
  })

  test('judges it: it stands among what can be read, not among what is to be taken up', async () => {
    const draft = await nearMissDraft(ada)
    must(await submitVersion(ada, nearMissSubmission(draft.versionId)))
    expect((await listReviewQueue(ivo)).lines.map((line) => line.documentId)).toContain(draft.documentId)
    expect((await listReviewable(ivo)).lines.map((line) => line.documentId)).not.toContain(draft.documentId)
    expect(await beginReview(ivo, draft.versionId)).toMatchObject({ ok: false, reason: 'not_permitted' })
  })

  test('files one but vendors: the Reconstruction desk has nothing to leave unnamed', async () => {
    for (const other of [farid, hana, ivo, june]) expect((await createDocument(other, kind)).ok).toBe(false)
    expect(await world.query("select 1 from attributions a join organisations o on o.id = a.organisation_id where o.kind <> 'vendor'")).toEqual([])
  })

  test('opens it to the public, by whatever way', async () => {
    const draft = await nearMissDraft(ada)
    expect(await submitVersion(ada, nearMissSubmission(draft.versionId, { widest: 'public' }))).toMatchObject({ ok: false, reason: 'incomplete', problems: [{ path: 'widest' }] })
    must(await submitVersion(ada, nearMissSubmission(draft.versionId)))
    expect(await releaseVersion(ada, draft.versionId, 'public')).toMatchObject({ ok: false, reason: 'invalid' })
    must(await releaseVersion(ada, draft.versionId, 'community'))
    expect(await changeReleasedAudience(ada, { versionId: draft.versionId, overrides: [], widest: 'public', revisionSummary: 'Open it.' })).toMatchObject({ ok: false, reason: 'invalid' })
  })
})

describe('what tells a name', () => {
  test('is refused in the text, in the summary of a revision, in an answer and in the reason of a withdrawal', async () => {
    const telling = { ...example, event: { ...example['event'], lesson: 'Look at your gates, as we at Northlight did.' } }
    const draft = await nearMissDraft(ada, telling)
    const problem = { path: 'event.lesson', message: expect.stringContaining('“Northlight Security”') }
    expect(must(await readDeskDocument(ada, draft.documentId)).missing['filed']).toEqual([problem])
    expect(await submitVersion(ada, nearMissSubmission(draft.versionId))).toMatchObject({ ok: false, reason: 'incomplete', problems: [problem] })
    expect(await submitVersion(ada, nearMissSubmission((await nearMissDraft(ada)).versionId, { revisionSummary: 'Sentry is out.' }))).toMatchObject({ problems: [{ path: 'revision.summary' }] })
    const { versionId } = await released(ada)
    const { noteId } = must(await addNote(ivo, versionId, 'event.lesson', 'Why?'))
    expect(await answerNote(ada, versionId, noteId, 'Northlight Sentry has no such gate.')).toMatchObject({ ok: false, problems: [{ path: 'text' }] })
    expect(await withdrawDocument(ada, versionId, 'Northlight takes it back.')).toMatchObject({ ok: false, problems: [{ path: 'reason' }] })
  })

  test('is also what its own disclosures name, drafts among them: files, parts, altitudes, products and addresses', async () => {
    must(await createDocument(ada, 'product_behaviour', { body: behaviour, overrides: [] }))
    must(await createDocument(ada, 'incident_postmortem', { body: { ...noticeExample, preliminary: { affected_versions: [{ row: 'aaaaaaaa', product: 'Polarwatch', versions: '1.0', update: 'Bundle 7731' }] } }, overrides: [] }))
    const refusedFor = async (lesson: string) => must(await readDeskDocument(ada, (await nearMissDraft(ada, { ...example, event: { ...example['event'], lesson } })).documentId)).missing['filed']
    const telling = ['nlfilter.sys at altitude 328999.5 of our NorthlightAgent stopped; north-light gates.', 'NlUpdateSvc stopped.', 'The one at 388999.5.', 'Port NlSentry.', 'As on Polarwatch.', 'It was bundle 7731.']
    for (const lesson of telling) expect(await refusedFor(lesson), lesson).toMatchObject([{ path: 'event.lesson' }])
    for (const body of [example, ...otherExamples]) expect(must(await readDeskDocument(ada, (await nearMissDraft(ada, body)).documentId)).missing['filed']).toEqual([])
    must(await submitVersion(clara, nearMissSubmission((await nearMissDraft(clara, { ...example, event: { ...example['event'], lesson: 'As nlfilter.sys once did.' } })).versionId)))
  })

  test('is each organisation’s own: another’s name is nobody’s concern here', async () => {
    must(await submitVersion(clara, nearMissSubmission((await nearMissDraft(clara, { ...example, event: { ...example['event'], lesson: 'As Northlight wrote in its post-mortem.' } })).versionId)))
  })
})
