import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { example, exampleOverrides } from '@/kinds/incident-post-mortem/example'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { acceptVersion } from './accept-version'
import { addNote } from './add-note'
import { answerNote } from './answer-note'
import { beginReview } from './begin-review'
import { changeReleasedAudience } from './change-released-audience'
import { createDocument } from './create-document'
import { releaseVersion } from './release-version'
import { requestChanges } from './request-changes'
import { startVersion } from './start-version'
import { submitVersion } from './submit-version'
import { withdrawDocument } from './withdraw-document'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

function value<T>(outcome: { ok: true; value: T } | { ok: false; reason: string; problems: unknown }): T {
  if (!outcome.ok) throw new Error(`${outcome.reason} ${JSON.stringify(outcome.problems)}`)
  return outcome.value
}

test('a post-mortem goes from a draft through review to a released page, is tightened and withdrawn', async () => {
  const [greta, farid, ivo] = [world.as('Greta'), world.as('Farid'), world.as('Ivo')]
  const { versionId, documentId } = value(await createDocument(greta, 'incident_postmortem', { body: example, overrides: exampleOverrides }))
  const submission = { versionId, step: 'full', revisionSummary: '', widest: 'public' as const, attested: true, releaseWhenReviewed: false }
  expect(await submitVersion(greta, submission)).toMatchObject({ ok: false, reason: 'not_permitted' })
  value(await submitVersion(farid, submission))
  value(await beginReview(ivo, versionId))
  expect(await requestChanges(ivo, versionId)).toMatchObject({ ok: false, reason: 'incomplete' })
  const { noteId } = value(await addNote(ivo, versionId, 'notice.summary', 'Say which hosts were not affected.'))
  value(await requestChanges(ivo, versionId))
  expect(await submitVersion(farid, submission)).toMatchObject({ ok: false, reason: 'incomplete' })
  value(await answerNote(greta, versionId, noteId, 'Done.'))
  expect(value(await submitVersion(farid, submission)).state).toBe('in_review')
  value(await acceptVersion(ivo, versionId))
  expect(await releaseVersion(ivo, versionId, 'public')).toMatchObject({ ok: false })
  value(await releaseVersion(farid, versionId, 'public'))
  const shown = await world.query('select level, slug, shown, current, number, assurance from projections where version_id = $1', [versionId])
  expect(shown).toHaveLength(4)
  expect(shown.every((row) => row.shown && row.current && row.number === '1.0.0' && row.assurance === 'reconstructed')).toBe(true)
  expect(shown[0]?.slug).toMatch(/^[a-z0-9-]+-[0-9a-z]{6}$/)

  const tightened = value(await changeReleasedAudience(farid, { versionId, widest: 'public', revisionSummary: 'Lessons stay inside.', overrides: [...exampleOverrides, { path: 'rollout.plan_followed', level: 'oversight', reason: 'test' }] }))
  const rows = await world.query('select p.level, p.shown, p.current from projections p where p.version_id = $1 order by level', [tightened.versionId])
  expect(rows.filter((row) => row.shown && row.current).map((row) => row.level)).toEqual(['community', 'public'])

  const next = value(await startVersion(farid, tightened.versionId))
  expect(await withdrawDocument(farid, tightened.versionId, 'Superseded by the vendor’s own report.')).toMatchObject({ ok: true })
  expect(await submitVersion(farid, { ...submission, versionId: next.versionId, revisionSummary: 'Again.' })).toMatchObject({ ok: true })
  expect((await world.query('select distinct state from versions where document_id = $1 order by 1', [documentId])).map((row) => row.state)).toEqual(['submitted', 'withdrawn'])
})

test('what one patch closes stays closed in earlier versions when another closes more', async () => {
  const ada = world.as('Ada')
  const { versionId } = value(await createDocument(ada, 'incident_postmortem', { body: noticeExample, overrides: [] }))
  value(await submitVersion(ada, { versionId, step: 'preliminary', revisionSummary: '', widest: 'public', attested: true, releaseWhenReviewed: false }))
  value(await releaseVersion(ada, versionId, 'public'))
  const close = (path: string) => ({ path, level: 'oversight' as const, reason: 'test' })
  const first = [close('preliminary.condition_terms')]
  const patch = { versionId, widest: 'public' as const, overrides: first, revisionSummary: 'Closes one.' }
  const one = value(await changeReleasedAudience(ada, patch))
  value(await changeReleasedAudience(ada, { ...patch, versionId: one.versionId, overrides: [...first, close('about.contact_alias')], revisionSummary: 'Closes two.' }))
  const [row] = await world.query("select body -> 'body' -> 'preliminary' as seen from projections where version_id = $1 and level = 'public'", [versionId])
  const hidden = JSON.stringify(row?.seen.condition_terms)
  expect(hidden).toMatch(/withheld|undefined/)
  expect(hidden).not.toMatch(/"is":"/)
})
