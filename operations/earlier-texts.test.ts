import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { autosaveSection } from './autosave-section'
import { createDocument } from './create-document'
import { readEarlierText, readEarlierTexts } from './read-earlier-texts'
import { readSection } from './read-section'
import { saveSection } from './save-section'
import { takeBackSection } from './take-back-section'
import { must } from './testing/filing'
import { current, draftOfSchema1 } from './testing/schema-1'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

async function aNotice(summary: string) {
  const outcome = await createDocument(world.as('Ada'), 'incident_postmortem', { body: { notice: { summary } }, overrides: [] })
  if (!outcome.ok) throw new Error(outcome.reason)
  const { versionId } = outcome.value
  return {
    versionId,
    types: (who: string, text: string, expected: number) => autosaveSection(world.as(who), { versionId, key: 'notice', body: { summary: text }, expected }),
    rests: () => world.query("update sections set touched_at = now() - interval '3 minutes' where version_id = $1", [versionId]),
    earlier: async (who = 'Ada') => {
      const read = await readEarlierTexts(world.as(who), versionId, 'notice')
      return read.ok ? read.value.map(({ revision, by }) => `${revision} by ${by}`) : read.reason
    },
    stored: async () => {
      const read = await readSection(world.as('Ada'), versionId, 'notice')
      return read.ok ? [read.value.revision, read.value.body['summary']] : null
    },
  }
}

test('a text is kept when a colleague writes over it or when it had stood for a while, not while it is typed', async () => {
  const { types, rests, earlier } = await aNotice('First.')
  await types('Ada', 'First, by Ada, typing.', 1)
  await types('Ada', 'First, by Ada, still typing.', 2)
  expect(await earlier()).toEqual([])
  await types('Ben', 'Second, by Ben.', 3)
  expect(await earlier()).toEqual(['3 by Ada Moreno'])
  await rests()
  await types('Ben', 'Third, by Ben.', 4)
  expect(await earlier()).toEqual(['4 by Ben Okafor', '3 by Ada Moreno'])
})

test('an earlier text comes back as the newest one, and the one that it replaces is kept', async () => {
  const { versionId, types, earlier, stored } = await aNotice('Wanted.')
  await types('Ben', 'Unwanted.', 1)
  expect(await takeBackSection(world.as('Ben'), { versionId, key: 'notice', revision: 1, expected: 2 })).toMatchObject({ ok: true, value: { saved: true, revision: 3 } })
  expect(await stored()).toEqual([3, 'Wanted.'])
  expect(await earlier()).toEqual(['2 by Ben Okafor', '1 by Ada Moreno'])
  expect(await readEarlierText(world.as('Ada'), versionId, 'notice', 2)).toMatchObject({ ok: true, value: { summary: 'Unwanted.' } })
})

test('what somebody saved in the meantime is not written over by an earlier text', async () => {
  const { versionId, types, stored } = await aNotice('First.')
  await types('Ben', 'Second.', 1)
  await types('Ada', 'Third.', 2)
  expect(await takeBackSection(world.as('Ben'), { versionId, key: 'notice', revision: 1, expected: 2 })).toMatchObject({ ok: true, value: { saved: false } })
  expect(await stored()).toEqual([3, 'Third.'])
})

test('ten earlier texts are kept and no more', async () => {
  const { types, earlier } = await aNotice('0')
  for (let revision = 1; revision <= 13; revision += 1) await types(revision % 2 === 0 ? 'Ada' : 'Ben', String(revision), revision)
  expect(await earlier()).toHaveLength(10)
  expect(await earlier()).toMatchObject({ 0: '13 by Ada Moreno', 9: '4 by Ben Okafor' })
})

test('another organisation and a reviewer find no earlier text, and a discarded draft leaves none', async () => {
  const { versionId, types, earlier } = await aNotice('First.')
  await types('Ben', 'Second.', 1)
  expect(await earlier('Clara')).toBe('not_found')
  expect(await earlier('Ivo')).toBe('not_found')
  expect(await takeBackSection(world.as('Clara'), { versionId, key: 'notice', revision: 1, expected: 2 })).toMatchObject({ ok: false, reason: 'not_found' })
  await world.query('delete from versions where id = $1', [versionId])
  expect(await world.query('select 1 from section_revisions where version_id = $1', [versionId])).toEqual([])
})

test('an earlier text of an older schema is shown and brought back as the current one has it', async () => {
  const ben = world.as('Ben')
  const { versionId } = await draftOfSchema1(world, world.as('Ada'))
  const preliminary = current.body['preliminary'] ?? {}
  must(await saveSection(ben, { versionId, key: 'preliminary', body: { ...preliminary, cross_border: 'no' }, expected: 1, leaving: true }))
  expect(await world.query('select revision, schema_version, body ? $2 as moved_since from section_revisions where version_id = $1', [versionId, 'workaround_address'])).toEqual([{ revision: 1, schema_version: 1, moved_since: true }])
  expect(must(await readEarlierText(ben, versionId, 'preliminary', 1))).toEqual(preliminary)
  must(await takeBackSection(ben, { versionId, key: 'preliminary', revision: 1, expected: 2 }))
  expect(must(await readSection(ben, versionId, 'preliminary'))).toMatchObject({ body: preliminary, revision: 3 })
})
