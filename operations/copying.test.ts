import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { rowsAt } from '@/domain/answered'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { example as postMortem } from '@/kinds/incident-post-mortem/example'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { example as behaviour } from '@/kinds/product-behaviour/example'
import type { FiledKind } from '@/kinds/schemas'
import { example } from '@/kinds/update-practice/example'
import { copyDocument } from './copy-document'
import { copyReleasedSection } from './copy-released-section'
import { copyRowFamily } from './copy-row-family'
import { createDocument } from './create-document'
import { readDeskDocument } from './read-desk-document'
import { releaseVersion } from './release-version'
import { saveSection } from './save-section'
import { setAudience } from './set-audience'
import { startVersion } from './start-version'
import { submitVersion } from './submit-version'
import { must, submissionOf } from './testing/filing'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const content = 'nxscntnt'
const closed: LevelOverride = { path: 'rings.list#nxsrgct1.population_abs', level: 'bilateral', reason: 'Our fleet is ours.' }

async function draftOf(by: string, body: DocumentBody, overrides: readonly LevelOverride[] = [], kind: FiledKind = 'update_practice') {
  const address = must(await createDocument(world.as(by), kind, { body, overrides }))
  const stored = async () => must(await readDeskDocument(world.as(by), address.documentId)).draft
  return { ...address, stored }
}

const eventsOn = (versionId: string) => world.query<{ deed: string }>('select deed from events where version_id = $1 order by id', [versionId])

describe('copying a channel', () => {
  test('adds a new one with its rings, signals, halting and outcomes, and tells the history', async () => {
    const { versionId, stored } = await draftOf('Ben', example)
    const copied = must(await copyRowFamily(world.as('Ben'), { versionId, from: content, to: null }))
    expect(copied).toEqual({ sections: ['channels', 'rings', 'signals', 'halting', 'outcomes'], left: [] })
    const { body } = await stored()
    const added = rowsAt(body, 'channels.list').at(-1)
    expect(added).toMatchObject({ channel_name: 'Copy of Behavioural content' })
    expect(rowsAt(body, 'rings.list').filter(({ channel }) => channel === added?.row)).toHaveLength(4)
    expect((await eventsOn(versionId)).filter(({ deed }) => deed === 'edit')).toHaveLength(5)
  })

  test('brings the audience along for a publisher, and is refused to a member who may not change it', async () => {
    const { versionId, stored } = await draftOf('Ada', example, [closed])
    expect(await copyRowFamily(world.as('Ben'), { versionId, from: content, to: null })).toMatchObject({ ok: false, reason: 'not_permitted' })
    expect(rowsAt((await stored()).body, 'rings.list')).toHaveLength(8)
    must(await copyRowFamily(world.as('Ada'), { versionId, from: content, to: null }))
    const { body, overrides } = await stored()
    const ring = rowsAt(body, 'rings.list')[8]
    expect(overrides).toEqual([closed, { ...closed, path: `rings.list#${ring?.row}.population_abs` }])
    expect((await eventsOn(versionId)).map(({ deed }) => deed)).toContain('change_draft_audience')
  })

  test('finds nothing where there is nothing, or in a kind whose rows do not belong together', async () => {
    const { versionId } = await draftOf('Ada', example)
    expect(await copyRowFamily(world.as('Ada'), { versionId, from: 'zzzzzzzz', to: null })).toMatchObject({ ok: false, reason: 'not_found' })
    const other = await draftOf('Ada', noticeExample, [], 'incident_postmortem')
    expect(await copyRowFamily(world.as('Ada'), { versionId: other.versionId, from: content, to: null })).toMatchObject({ ok: false, reason: 'not_found' })
  })
})

describe('copying from another document', () => {
  test('fills what is empty, keeps what is written, and leaves what the document is about', async () => {
    const source = await draftOf('Ada', example, [closed])
    const about = { title: 'Northlight Security: how the gateway is updated' }
    const { versionId, stored } = await draftOf('Ada', { about, control: { pause: 'no' } })
    const { sections } = must(await copyDocument(world.as('Ada'), { versionId, documentId: source.documentId }))
    expect(sections.toSorted()).toEqual(['channels', 'continuity', 'exercises', 'halting', 'outcomes', 'rings', 'signals', 'testing'])
    const { body, overrides } = await stored()
    expect(body).toEqual({ ...example, about, control: { pause: 'no' } })
    expect(overrides).toEqual([closed])
  })

  test('says nothing of a product that only another product can say, nor is a member refused for its audience', async () => {
    const source = await draftOf('Ada', behaviour, [{ path: 'product.independent_test', level: 'community', reason: 'Not out yet.' }], 'product_behaviour')
    const { product_name: sentry, product_family, version_range, plain_summary, installed_base_band, independent_test, identifiers, ...ofAny } = behaviour['product'] ?? {}
    const beacon = await draftOf('Ada', { product: { product_name: 'Northlight Beacon' } }, [], 'product_behaviour')
    must(await copyDocument(world.as('Ben'), { versionId: beacon.versionId, documentId: source.documentId }))
    expect((await beacon.stored()).body['product']).toEqual({ ...ofAny, product_name: 'Northlight Beacon' })
    expect((await beacon.stored()).overrides).toEqual([])
    const unnamed = await draftOf('Ada', {}, [], 'product_behaviour')
    must(await copyDocument(world.as('Ada'), { versionId: unnamed.versionId, documentId: source.documentId }))
    expect((await unnamed.stored()).body['product']).toEqual(ofAny)
    const same = await draftOf('Ada', { product: { product_name: sentry } }, [], 'product_behaviour')
    must(await copyDocument(world.as('Ada'), { versionId: same.versionId, documentId: source.documentId }))
    expect((await same.stored()).body['product']).toEqual(behaviour['product'])
    expect((await same.stored()).overrides).toHaveLength(1)
    expect([product_family, version_range, plain_summary, installed_base_band, independent_test, identifiers]).not.toContain(undefined)
  })

  test('keeps with its audience the schema that its paths are of', async () => {
    const source = await draftOf('Ada', noticeExample, [{ path: 'notice.summary', level: 'community', reason: 'Not out yet.' }], 'incident_postmortem')
    const { versionId } = await draftOf('Ada', {}, [], 'incident_postmortem')
    must(await copyDocument(world.as('Ada'), { versionId, documentId: source.documentId }))
    expect(await world.query("select body -> 'schema_version' as of_schema from sections where version_id = $1 and key = 'audience'", [versionId])).toEqual([{ of_schema: 2 }])
  })

  test('takes none of another organisation, of another kind or of itself: they are not found', async () => {
    const own = await draftOf('Ada', {})
    const theirs = await draftOf('Clara', example)
    const otherKind = await draftOf('Ada', postMortem, [], 'incident_postmortem')
    for (const documentId of [theirs.documentId, otherKind.documentId, own.documentId, 'BH-UP-2026-AAAAAA']) {
      expect(await copyDocument(world.as('Ada'), { versionId: own.versionId, documentId })).toMatchObject({ ok: false, reason: 'not_found' })
    }
    expect((await own.stored()).body).toEqual({})
  })
})

describe('copying a section from the released version', () => {
  async function released() {
    const ada = world.as('Ada')
    const address = must(await createDocument(ada, 'incident_postmortem', { body: noticeExample, overrides: [] }))
    must(await submitVersion(ada, submissionOf(address.versionId, 'preliminary')))
    must(await releaseVersion(ada, address.versionId, 'public'))
    const { versionId } = must(await startVersion(ada, address.versionId))
    return { ...address, versionId }
  }

  test('puts it back to what readers see, and nothing else', async () => {
    const { versionId, documentId } = await released()
    const ada = world.as('Ada')
    must(await saveSection(ada, { versionId, key: 'notice', body: { summary: 'Quite another.' }, expected: 1, leaving: true }))
    must(await saveSection(ada, { versionId, key: 'preliminary', body: {}, expected: 1, leaving: true }))
    must(await copyReleasedSection(world.as('Ben'), { versionId, key: 'notice' }))
    const { draft } = must(await readDeskDocument(ada, documentId))
    expect(draft.body['notice']).toEqual(noticeExample['notice'])
    expect(draft.body['preliminary']).toEqual({})
  })

  test('needs a released version and a section of the kind', async () => {
    const { versionId } = await draftOf('Ada', example)
    expect(await copyReleasedSection(world.as('Ada'), { versionId, key: 'rings' })).toMatchObject({ ok: false, reason: 'not_found' })
    const other = await released()
    for (const key of ['rings', 'audience', 'constructor']) expect(await copyReleasedSection(world.as('Ada'), { versionId: other.versionId, key })).toMatchObject({ ok: false, reason: 'not_found' })
  })
})

describe('copying is an edit like any other', () => {
  test('whoever may not save a section is told the same of copying into it', async () => {
    const { versionId, documentId, stored } = await draftOf('Ada', example)
    const before = await stored()
    for (const name of ['Clara', 'Hana', 'Ivo', 'June', 'Farid']) {
      const actor = world.as(name)
      const refusal = await saveSection(actor, { versionId, key: 'rings', body: {}, expected: 1, leaving: true })
      expect(refusal.ok).toBe(false)
      expect(await copyRowFamily(actor, { versionId, from: content, to: null })).toEqual(refusal)
      expect(await copyDocument(actor, { versionId, documentId })).toEqual(refusal)
      expect(await copyReleasedSection(actor, { versionId, key: 'rings' })).toEqual(refusal)
    }
    expect(await stored()).toEqual(before)
  })

  test('a submitted version is frozen against it', async () => {
    const { versionId, documentId } = await draftOf('Ada', example)
    const source = await draftOf('Ada', example)
    must(await submitVersion(world.as('Ada'), { ...submissionOf(versionId), step: 'filed' }))
    expect(await copyRowFamily(world.as('Ada'), { versionId, from: content, to: null })).toMatchObject({ ok: false, reason: 'wrong_state' })
    expect(await copyDocument(world.as('Ada'), { versionId, documentId: source.documentId })).toMatchObject({ ok: false, reason: 'wrong_state' })
    expect(documentId).not.toBe(source.documentId)
  })

  test('an audience that was changed by hand stays as it is', async () => {
    const source = await draftOf('Ada', example, [closed])
    const { versionId, stored } = await draftOf('Ada', { about: { title: 'x' } })
    must(await copyDocument(world.as('Ada'), { versionId, documentId: source.documentId }))
    const { revisions } = await stored()
    must(await setAudience(world.as('Ada'), versionId, [{ ...closed, level: 'community' }], revisions['audience'] ?? 0))
    must(await copyRowFamily(world.as('Ada'), { versionId, from: 'nxsdrver', to: null }))
    expect((await stored()).overrides).toEqual([{ ...closed, level: 'community' }])
  })
})
