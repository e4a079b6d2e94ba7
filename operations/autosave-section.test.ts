import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { autosaveSection } from './autosave-section'
import { createDocument } from './create-document'
import { readSection } from './read-section'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

async function aNotice(body: Record<string, unknown>) {
  const outcome = await createDocument(world.as('Ada'), 'incident_postmortem', { body: { notice: body }, overrides: [] })
  if (!outcome.ok) throw new Error(outcome.reason)
  const { versionId } = outcome.value
  const stored = async () => {
    const read = await readSection(world.as('Ada'), versionId, 'notice')
    return read.ok ? read.value : null
  }
  return { versionId, key: 'notice', stored }
}

const edits = (versionId: string) => world.query('select id from events where version_id = $1 and deed = $2', [versionId, 'edit'])

test('what is valid is kept beside an answer that is not, which keeps its old value', async () => {
  const { versionId, key, stored } = await aNotice({ summary: 'Old.', workaround: 'Old way.' })
  const outcome = await autosaveSection(world.as('Ada'), { versionId, key, body: { summary: 'New.', workaround: 'Use {x}.' }, expected: 1 })
  expect(outcome).toMatchObject({ ok: true, value: { saved: true, revision: 2, aside: [{ path: 'notice.workaround' }] } })
  expect((await stored())?.body).toEqual({ summary: 'New.', workaround: 'Old way.' })
})

test('a colleague’s save is not overwritten', async () => {
  const { versionId, key, stored } = await aNotice({ summary: 'Old.' })
  await autosaveSection(world.as('Ben'), { versionId, key, body: { summary: 'Ben’s.' }, expected: 1 })
  const outcome = await autosaveSection(world.as('Ada'), { versionId, key, body: { summary: 'Ada’s.' }, expected: 1 })
  expect(outcome).toMatchObject({ ok: true, value: { saved: false, theirs: { summary: 'Ben’s.' }, revision: 2 } })
  expect(await stored()).toMatchObject({ body: { summary: 'Ben’s.' }, touched: { by: 'Ben Okafor' } })
})

test('a save whose answer was lost is known as one’s own, also where part of it was set aside', async () => {
  const { versionId, key, stored } = await aNotice({ summary: 'Old.' })
  const lost = { summary: 'On the train.', workaround: 'Use {x}.' }
  await autosaveSection(world.as('Ada'), { versionId, key, body: lost, expected: 1 })
  const outcome = await autosaveSection(world.as('Ada'), { versionId, key, body: { summary: 'Out of the tunnel.' }, expected: 1, sent: lost })
  expect(outcome).toMatchObject({ ok: true, value: { saved: true, revision: 3 } })
  expect((await stored())?.body).toEqual({ summary: 'Out of the tunnel.' })
})

test('typing writes no event and leaving writes one', async () => {
  const { versionId, key } = await aNotice({ summary: 'Old.' })
  await autosaveSection(world.as('Ada'), { versionId, key, body: { summary: 'Typing.' }, expected: 1 })
  expect(await edits(versionId)).toHaveLength(0)
  await autosaveSection(world.as('Ada'), { versionId, key, body: { summary: 'Typed.' }, expected: 2, leaving: true })
  expect(await edits(versionId)).toHaveLength(1)
})

test('another organisation finds nothing to save', async () => {
  const { versionId, key } = await aNotice({ summary: 'Old.' })
  expect(await autosaveSection(world.as('Clara'), { versionId, key, body: { summary: 'Theirs.' }, expected: 1 })).toMatchObject({ ok: false, reason: 'not_found' })
})
