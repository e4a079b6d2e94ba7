import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic } from '@/domain/actor'
import { staleFrom } from '@/domain/clocks'
import { nextReviewOf } from '@/domain/record'
import { changeReleasedAudience } from './change-released-audience'
import { confirmSections } from './confirm-sections'
import { confirmUnchanged } from './confirm-unchanged'
import { discardDraft } from './discard-draft'
import { findReviewBoundary } from './find-standing'
import { readDeskDocument, readHistory } from './read-desk-document'
import { readRelease } from './read-release'
import { releaseVersion } from './release-version'
import { saveSection } from './save-section'
import { startVersion } from './start-version'
import { submitVersion } from './submit-version'
import { must, submissionOf } from './testing/filing'
import { readersOf, release } from './testing/released'
import { releasedOfSchema1 } from './testing/schema-1'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const sections = ['about', 'notice', 'preliminary', 'timeline']
const tickAll = (name: string, versionId: string, now?: Date) => confirmSections(world.as(name), { versionId, ticked: sections, taken: [] }, now)
const documentOf = async (versionId: string) => String((await world.query('select document_id from versions where id = $1', [versionId]))[0]?.document_id)
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000)

/** A release of `days` ago. */
async function releasedAgo(days: number) {
  const filed = await release(world, world.as('Ada'))
  const then = daysAgo(days)
  await world.query('update versions set released_at = $2, confirmed_at = $2 where id = $1', [filed.versionId, then])
  await world.query('update projections set released_at = $2, confirmed_at = $2, first_released_at = $2 where version_id = $1', [filed.versionId, then])
  return { ...filed, documentId: await documentOf(filed.versionId) }
}

test('ticks are kept while others are open, each with who set it and when', async () => {
  const { versionId, documentId } = await releasedAgo(300)
  must(await confirmSections(world.as('Ben'), { versionId, ticked: ['about', 'notice'], taken: [] }))
  must(await confirmSections(world.as('Ada'), { versionId, ticked: ['notice', 'timeline'], taken: ['about'] }))
  const { ticks, allowed } = must(await readDeskDocument(world.as('Ada'), documentId))
  expect(Object.fromEntries(Object.entries(ticks).map(([key, { by }]) => [key, by.split(' ')[0]]))).toEqual({ notice: 'Ben', timeline: 'Ada' })
  expect(allowed.has('confirm_unchanged')).toBe(true)
  expect(await confirmUnchanged(world.as('Ada'), versionId)).toMatchObject({ reason: 'incomplete', problems: [{ path: 'about' }, { path: 'preliminary' }] })
  const { events } = await readHistory(world.as('Ada'), documentId)
  expect(events.filter(({ deed }) => deed === 'confirm_sections').map(({ detail }) => detail)).toEqual([{ sections: ['about', 'notice'], taken_back: [] }, { sections: ['timeline'], taken_back: ['about'] }])
})

test('a confirmation is a patch that every reader is shown, without review, and moves the dates', async () => {
  const { versionId, slug } = await releasedAgo(400)
  const before = must(await readRelease(thePublic, 'incident_postmortem', slug))
  must(await tickAll('Ben', versionId))
  expect(await confirmUnchanged(world.as('Ben'), versionId)).toMatchObject({ reason: 'not_permitted' })
  must(await confirmUnchanged(world.as('Ada'), versionId))
  for (const [name, reader] of readersOf(world)) {
    const record = must(await readRelease(reader, 'incident_postmortem', slug))
    expect([name, record.number, record.history.map(({ number, summary }) => `${number} ${summary}`)]).toEqual([name, '1.0.1', ['1.0.1 Confirmed unchanged.', '1.0.0 First release.']])
    expect(record.confirmedAt?.getTime()).toBeGreaterThan(daysAgo(1).getTime())
    expect(nextReviewOf(record)?.getTime()).toBeGreaterThan(daysAgo(-364).getTime())
  }
  const after = must(await readRelease(thePublic, 'incident_postmortem', slug))
  expect(after).toMatchObject({ body: before.body, sha256: before.sha256, assurance: before.assurance, firstReleasedAt: before.firstReleasedAt })
})

test('a page is kept no longer than what it says of its review is true', async () => {
  const { slug } = await releasedAgo(300)
  const due = nextReviewOf(must(await readRelease(thePublic, 'incident_postmortem', slug))) ?? new Date(NaN)
  const boundary = (now: Date) => findReviewBoundary(thePublic, 'incident_postmortem', slug, null, now)
  expect(await boundary(new Date())).toEqual(due)
  expect(await boundary(due)).toEqual(staleFrom(due))
  expect(await boundary(staleFrom(due))).toBeNull()
  const reconstruction = await release(world, world.as('Farid'))
  expect(await findReviewBoundary(thePublic, 'incident_postmortem', reconstruction.slug, null)).toBeNull()
})

test('a change of audience moves no date of review', async () => {
  const { versionId, slug } = await releasedAgo(200)
  const before = must(await readRelease(thePublic, 'incident_postmortem', slug)).confirmedAt
  must(await changeReleasedAudience(world.as('Ada'), { versionId, widest: 'public', revisionSummary: 'Closed.', overrides: [{ path: 'preliminary.condition_terms', level: 'oversight', reason: 'x' }] }))
  const after = must(await readRelease(thePublic, 'incident_postmortem', slug))
  expect([after.number, after.confirmedAt]).toEqual(['1.0.1', before])
})

test('a new version of which a level is not told moves no date that it is shown', async () => {
  const { versionId, slug } = await releasedAgo(200)
  const next = must(await startVersion(world.as('Ada'), versionId))
  const [{ body } = { body: {} }] = await world.query<{ body: object }>("select body from sections where version_id = $1 and key = 'preliminary'", [next.versionId])
  must(await saveSection(world.as('Ada'), { versionId: next.versionId, key: 'preliminary', body: { ...body, cross_border: 'no' }, expected: 1, leaving: true }))
  must(await submitVersion(world.as('Ada'), submissionOf(next.versionId, 'preliminary')))
  must(await releaseVersion(world.as('Ada'), next.versionId, 'public'))
  const seen = must(await readRelease(thePublic, 'incident_postmortem', slug))
  expect([seen.number, seen.history.length]).toEqual(['1.0.0', 1])
  expect(seen.confirmedAt?.getTime()).toBeLessThan(daysAgo(199).getTime())
})

test('a tick counts for 30 days, and is then set anew', async () => {
  const { versionId, documentId } = await releasedAgo(300)
  must(await tickAll('Ada', versionId))
  await world.query('update section_confirmations set confirmed_at = $2 where version_id = $1', [versionId, daysAgo(31)])
  expect(must(await readDeskDocument(world.as('Ada'), documentId)).ticks).toEqual({})
  expect(await confirmUnchanged(world.as('Ada'), versionId)).toMatchObject({ reason: 'incomplete' })
  must(await tickAll('Ben', versionId))
  must(await confirmUnchanged(world.as('Ada'), versionId))
})

test('nothing is confirmed over an open draft, of a section that says nothing, or of a reconstruction', async () => {
  const { versionId } = await releasedAgo(10)
  expect(await confirmSections(world.as('Ada'), { versionId, ticked: ['factors'], taken: [] })).toMatchObject({ reason: 'invalid', problems: [{ path: 'factors' }] })
  must(await tickAll('Ada', versionId))
  const draft = must(await startVersion(world.as('Ada'), versionId))
  expect(await confirmUnchanged(world.as('Ada'), versionId)).toMatchObject({ reason: 'wrong_state' })
  must(await discardDraft(world.as('Ada'), draft.versionId))
  must(await confirmUnchanged(world.as('Ada'), versionId))
  expect(await tickAll('Ada', versionId)).toMatchObject({ reason: 'wrong_state' })
  const reconstruction = await release(world, world.as('Farid'))
  expect(await tickAll('Farid', reconstruction.versionId)).toMatchObject({ reason: 'not_permitted' })
  expect(await confirmUnchanged(world.as('Farid'), reconstruction.versionId)).toMatchObject({ reason: 'not_permitted' })
  expect(must(await readRelease(thePublic, 'incident_postmortem', reconstruction.slug)).confirmedAt).toBeNull()
})

test('nobody outside finds anything to confirm', async () => {
  const { versionId } = await releasedAgo(10)
  for (const name of ['Clara', 'Hana', 'Ivo', 'June']) {
    expect(await tickAll(name, versionId)).toMatchObject({ ok: false })
    expect(await confirmUnchanged(world.as(name), versionId)).toMatchObject({ ok: false })
  }
})

test('the database refuses a confirmation that changes what a level reads', async () => {
  const { versionId } = await releasedAgo(10)
  must(await tickAll('Ada', versionId))
  await world.query(`create function spoil() returns trigger language plpgsql as $$ begin new.title := 'Other'; new.sha256 := 'other'; return new; end $$`)
  await world.query("create trigger spoil before insert on projections for each row when (new.level = 'public') execute function spoil()")
  await expect(confirmUnchanged(world.as('Ada'), versionId)).rejects.toMatchObject({ constraint: 'confirmation_changes_nothing' })
  await world.query('drop trigger spoil on projections')
})

test('a version stored in an older schema is confirmed as it is stored', async () => {
  const { versionId, slug } = await releasedOfSchema1(world, world.as('Ada'))
  const before = must(await readRelease(thePublic, 'incident_postmortem', slug))
  must(await tickAll('Ada', versionId))
  must(await confirmUnchanged(world.as('Ada'), versionId))
  const after = must(await readRelease(thePublic, 'incident_postmortem', slug))
  expect(after).toMatchObject({ number: '1.0.1', schemaVersion: 1, sha256: before.sha256, body: before.body })
})
