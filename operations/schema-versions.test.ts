import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic, type Person } from '@/domain/actor'
import { differences } from '@/domain/differences/differences'
import { canonicalJson } from '@/domain/exchange/canonical-json'
import { recordJson } from '@/domain/record-json'
import { incidentPostMortem as kind } from '@/kinds/incident-post-mortem/definition'
import { addNote } from './add-note'
import { beginReview } from './begin-review'
import { changeReleasedAudience } from './change-released-audience'
import { exportDraft } from './export-draft'
import { importDocument } from './import-document'
import { readDeskDocument } from './read-desk-document'
import { readRelease } from './read-release'
import { readReview } from './read-review'
import { readSection } from './read-section'
import { readVersion } from './read-version'
import { releaseVersion } from './release-version'
import { requestChanges } from './request-changes'
import { saveSection } from './save-section'
import { setAudience } from './set-audience'
import { startVersion } from './start-version'
import { submitVersion } from './submit-version'
import { must, submissionOf } from './testing/filing'
import { current, draftOfSchema1, releasedOfSchema1, stored } from './testing/schema-1'

let world: World
let ada: Person
beforeAll(async () => {
  world = await openWorld()
  ada = world.as('Ada')
})
afterAll(() => world.close())

const versionIn = async (versionId: string) => (await world.query('select schema_version from versions where id = $1', [versionId]))[0]?.schema_version
const schemaOf = async (versionId: string, level: string) => (await world.query('select schema_version from projections where version_id = $1 and level = $2', [versionId, level]))[0]?.schema_version

describe('a draft stored in an older schema', () => {
  test('opens in the current one, with its audience and what is missing', async () => {
    const { documentId, versionId } = await draftOfSchema1(world, ada)
    const found = must(await readDeskDocument(ada, documentId))
    expect(found.draft).toMatchObject({ body: current.body, overrides: current.overrides })
    expect(found.draft.body['preliminary']).not.toHaveProperty('workaround_address')
    expect(found.missing['preliminary']).toEqual([])
    expect(must(await readSection(ada, versionId, 'notice'))).toMatchObject({ body: current.body['notice'], revision: 1 })
    expect(await versionIn(versionId)).toBe(1)
  })

  test('exports in the current one, and its old export is taken in as the same draft', async () => {
    const { versionId } = await draftOfSchema1(world, ada)
    const { text } = must(await exportDraft(ada, versionId))
    expect(JSON.parse(text)).toMatchObject({ schema_version: 2, body: current.body, audience: current.overrides })
    const again = must(await importDocument(ada, JSON.stringify(stored.export)))
    expect(must(await exportDraft(ada, again.versionId)).text).toBe(text)
  })

  test('is written in the current one from the first save on, also by a member, who may not touch the audience', async () => {
    const { documentId, versionId } = await draftOfSchema1(world, ada)
    const notice = { ...current.body['notice'], summary: 'Shorter.' }
    expect(must(await saveSection(world.as('Ben'), { versionId, key: 'notice', body: notice, expected: 1, leaving: false }))).toEqual({ saved: true, revision: 2 })
    expect(await versionIn(versionId)).toBe(2)
    const { draft } = must(await readDeskDocument(ada, documentId))
    expect(draft).toMatchObject({ body: { ...current.body, notice }, overrides: current.overrides })
    expect(draft.revisions).toMatchObject({ notice: 2, preliminary: 1, audience: 1 })
    must(await setAudience(ada, versionId, current.overrides.slice(0, 1), 1))
    expect(must(await readDeskDocument(ada, documentId)).draft.overrides).toEqual(current.overrides.slice(0, 1))
  })

  test('is saved where the change of schema brought forth the section that an author opens', async () => {
    const { versionId } = await draftOfSchema1(world, ada)
    await world.query("delete from sections where version_id = $1 and key = 'notice'", [versionId])
    const opened = must(await readSection(ada, versionId, 'notice'))
    expect(opened).toMatchObject({ revision: 0, touched: null, body: { workaround_physical_access: 'no' } })
    const save = { versionId, key: 'notice', body: { ...opened.body, summary: 'New.' }, expected: 0, leaving: false }
    expect(must(await saveSection(ada, save))).toEqual({ saved: true, revision: 2 })
    expect(must(await saveSection(ada, save))).toMatchObject({ saved: false, theirs: { summary: 'New.' } })
  })

  test('keeps what two people save at the same time', async () => {
    const { documentId, versionId } = await draftOfSchema1(world, ada)
    const saves = [{ key: 'notice', body: { summary: 'One.' } }, { key: 'timeline', body: {} }].map((save) => saveSection(ada, { versionId, ...save, expected: 1, leaving: false }))
    expect((await Promise.all(saves)).map(must)).toEqual([{ saved: true, revision: 2 }, { saved: true, revision: 2 }])
    const { draft } = must(await readDeskDocument(ada, documentId))
    expect(draft.body).toMatchObject({ notice: { summary: 'One.' }, timeline: {} })
  })

  test('is submitted in the current one', async () => {
    const { documentId, versionId } = await draftOfSchema1(world, ada)
    must(await submitVersion(ada, submissionOf(versionId, 'preliminary')))
    expect(await schemaOf(versionId, 'public')).toBe(2)
    const { snapshot } = must(await readReview(world.as('Ivo'), documentId))
    expect(snapshot?.body.body).toEqual(current.body)
  })
})

describe('a version released in an older schema', () => {
  test('shows as the current one has it, while its twin gives what is stored and what the digest is of', async () => {
    const { slug } = await releasedOfSchema1(world, ada)
    const seen = must(await readRelease(thePublic, 'incident_postmortem', slug))
    expect(seen.body).toMatchObject({ notice: { workaround_physical_access: 'no', workaround_address: { withheld: true } } })
    expect(seen.body['preliminary']).not.toHaveProperty('workaround_address')
    const json = recordJson(seen, (path) => path)
    expect(json).toMatchObject({ schema_version: 1, body: stored.levels.public.document.body, computed: stored.levels.public.document.computed })
    expect(createHash('sha256').update(canonicalJson({ body: json.body, computed: json.computed })).digest('hex')).toBe(json.integrity.sha256)
  })

  test('keeps the places of its notes, also in the version that follows', async () => {
    const { documentId, versionId } = await releasedOfSchema1(world, ada)
    const old = must(await addNote(world.as('Hana'), versionId, 'notice.workaround', 'A page would help.'))
    await world.query("update notes set path = 'preliminary.workaround_address', schema_version = 1 where id = $1", [old.noteId])
    expect(must(await readDeskDocument(ada, documentId)).notes[0]?.path).toBe('notice.workaround_address')
    const next = must(await startVersion(ada, versionId))
    must(await submitVersion(ada, { ...submissionOf(next.versionId, 'preliminary') }))
    must(await beginReview(world.as('Ivo'), next.versionId))
    must(await addNote(world.as('Ivo'), next.versionId, 'notice.workaround_address', 'It is gone.'))
    expect(must(await readReview(world.as('Ivo'), documentId)).notes.map(({ path }) => path)).toEqual(['notice.workaround_address', 'notice.workaround_address'])
    must(await requestChanges(world.as('Ivo'), next.versionId))
  })

  test('is told of as unchanged by the next version wherever only the schema differs', async () => {
    const { versionId, slug } = await releasedOfSchema1(world, ada)
    const next = must(await startVersion(ada, versionId))
    expect(await versionIn(next.versionId)).toBe(2)
    must(await saveSection(ada, { versionId: next.versionId, key: 'preliminary', body: { ...current.body['preliminary'], cross_border: 'no' }, expected: 1, leaving: true }))
    must(await submitVersion(ada, submissionOf(next.versionId, 'preliminary')))
    must(await releaseVersion(ada, next.versionId, 'public'))
    expect(must(await readRelease(thePublic, 'incident_postmortem', slug)).number).toBe('1.0.0')
    const [before, after] = [must(await readVersion(world.as('Hana'), 'incident_postmortem', slug, '1.0.0')), must(await readRelease(world.as('Hana'), 'incident_postmortem', slug))]
    expect([before.schemaVersion, after.schemaVersion]).toEqual([1, 2])
    expect(differences(kind, before.body, after.body).map(({ path, sentence }) => [path, sentence])).toEqual([['preliminary.cross_border', '“Does it cross a border” changed from Yes to No']])
  })

  test('is closed and opened in the current schema where that changes something, and stays as stored where it does not', async () => {
    const { versionId, slug } = await releasedOfSchema1(world, ada)
    const overrides = [...current.overrides, { path: 'preliminary.critical_sectors', level: 'oversight' as const, reason: 'A customer asked.' }]
    const { versionId: patchId, changes } = must(await changeReleasedAudience(ada, { versionId, overrides, widest: 'public', revisionSummary: 'Sectors stay inside.' }))
    expect(changes).toEqual([{ path: 'preliminary.critical_sectors', from: 'community', to: 'oversight' }])
    const schemas: unknown[] = []
    for (const id of [versionId, patchId]) for (const level of ['public', 'community', 'bilateral']) schemas.push(await schemaOf(id, level))
    expect(schemas).toEqual([1, 2, 1, 1, 2, 1])
    const shown = must(await readVersion(world.as('Clara'), 'incident_postmortem', slug, '1.0.0'))
    expect(shown.body['preliminary']).toMatchObject({ critical_sectors: { withheld: true } })
    expect(must(await readRelease(thePublic, 'incident_postmortem', slug)).number).toBe('1.0.0')
    expect(must(await exportDraft(ada, patchId)).text).toContain('"path":"notice.workaround_address"')
  })
})
