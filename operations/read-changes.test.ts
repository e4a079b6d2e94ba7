import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic, type Actor } from '@/domain/actor'
import { changesJson } from '@/domain/differences/changes'
import type { DocumentBody } from '@/domain/kind-definition'
import { example } from '@/kinds/update-practice/example'
import { confirmSections } from './confirm-sections'
import { confirmUnchanged } from './confirm-unchanged'
import { readChanges } from './read-changes'
import { readDeskDocument } from './read-desk-document'
import { readRelease } from './read-release'
import { readReview } from './read-review'
import { must } from './testing/filing'
import { newVersion, releasedPractice, releasePractice, submitPractice, type ReleasedPractice } from './testing/practices'
import { readersOf } from './testing/released'

const kind = 'update_practice'
const rings = example['rings'] as { list: { row: string }[] }
const bakedFor = (least: string) => ({ rings: { list: rings.list.map((ring) => (ring.row === 'nxsrgct3' ? { ...ring, min_bake: least } : ring)) } })
const exercised = (open: number, closed: number) => ({ exercises: { ...example['exercises'], findings_open: open, findings_closed: closed } })
const tested = (builds: number) => ({ testing: { ...example['testing'], matrix_os_builds: builds } })

const first: DocumentBody = { ...example, ...bakedFor('PT48H'), ...exercised(11, 31), ...tested(21) }
const overrides = [{ path: 'exercises.findings_open', level: 'bilateral', reason: 'They could be used.' }] as const

const ofPublic = 'Minimum bake of “Behavioural content: Early access” cut from 48 h to 6 h'
const ofCommunity = 'Windows builds tested raised from 21 to 22'
const ofOversight = 'Findings closed raised from 31 to 32'
const ofBilateral = 'Findings still open cut from 11 to 10'
const seenAt = {
  public: [ofPublic],
  community: [ofPublic, ofCommunity],
  oversight: [ofPublic, ofCommunity, ofOversight],
  bilateral: [ofPublic, ofCommunity, ofBilateral, ofOversight],
}

let world: World
let practice: ReleasedPractice
const changesFor = (actor: Actor, number: string | null = null) => readChanges(actor, kind, practice.slug, number)
const sentences = ({ differences }: { differences: readonly { sentence: string }[] }) => differences.map(({ sentence }) => sentence)

beforeAll(async () => {
  world = await openWorld()
  const released = await releasedPractice(world, first, overrides)
  const draft = await newVersion(world, released, { ...bakedFor('PT6H'), ...exercised(10, 32), ...tested(22) })
  await submitPractice(world, draft)
  practice = { ...draft, slug: released.slug }
})
afterAll(() => world.close())

describe('what a version under review changes', () => {
  test('is shown to its authors whole and to each reviewer at their level', async () => {
    const reviewed = async (name: string) => must(await readReview(world.as(name), practice.documentId)).changes
    expect(await reviewed('Hana')).toMatchObject({ since: '1.0.0', path: `/practices/${practice.slug}/versions/1.0.0` })
    expect([sentences((await reviewed('Hana')) ?? { differences: [] }), sentences((await reviewed('Ivo')) ?? { differences: [] })]).toEqual([seenAt.oversight, seenAt.bilateral])
    const { previous, released } = must(await readDeskDocument(world.as('Ada'), practice.documentId))
    expect([released?.number, previous]).toEqual(['1.0.0', first])
  })

  test('is not shown to readers, who find the released version alone', async () => {
    for (const [name, reader] of readersOf(world)) {
      expect(must(await changesFor(reader)), name).toMatchObject({ record: { number: '1.0.0' }, before: null, differences: [] })
      expect(await changesFor(reader, '1.1.0'), name).toEqual(await changesFor(reader, '9.9.9'))
    }
  })
})

describe('what a released version changed', () => {
  beforeAll(async () => void (await releasePractice(world, practice)))

  test('is shown to everybody as far as their level reads, in sentences and in JSON', async () => {
    for (const [name, reader] of readersOf(world)) {
      const changes = must(await changesFor(reader, '1.1.0'))
      expect([name, changes.before?.number, sentences(changes)]).toEqual([name, '1.0.0', seenAt[changes.record.level]])
      const json = changesJson(changes, (path) => path)
      expect(json).toMatchObject({ after: { address: `/practices/${practice.slug}/versions/1.1.0` }, before: { version: '1.0.0' }, audience: { level: changes.record.level } })
      expect(json.changes.map(({ sentence }) => sentence)).toEqual(seenAt[changes.record.level])
    }
    expect(must(await changesFor(thePublic, '1.1.0')).differences[0]).toMatchObject({ path: 'rings.list#nxsrgct3.min_bake', before: 'PT48H', after: 'PT6H' })
  })

  test('is recorded as a reading of both versions, of others’ text from oversight up', async () => {
    await world.query('delete from reads')
    for (const [, reader] of readersOf(world)) must(await changesFor(reader, '1.1.0'))
    const reads = await world.query('select p.name, r.level, v.minor from reads r join people p on p.id = r.person_id join versions v on v.id = r.version_id order by p.name, v.minor')
    expect(reads).toEqual([
      { name: 'Hana Sato', level: 'oversight', minor: 0 },
      { name: 'Hana Sato', level: 'oversight', minor: 1 },
      { name: 'Ivo Petrov', level: 'bilateral', minor: 0 },
      { name: 'Ivo Petrov', level: 'bilateral', minor: 1 },
    ])
  })

  test('is nothing where the version confirmed the one before', async () => {
    const ada = world.as('Ada')
    must(await confirmSections(ada, { versionId: practice.versionId, ticked: Object.keys(example), taken: [] }))
    const patch = must(await confirmUnchanged(ada, practice.versionId))
    for (const [name, reader] of readersOf(world)) expect(must(await changesFor(reader)), name).toMatchObject({ record: { number: '1.1.1' }, before: { number: '1.1.0' }, differences: [] })
    practice = { ...practice, versionId: patch.versionId }
  })

  test('is absent, with the version itself, for whom nothing of it can be seen', async () => {
    practice = { ...practice, ...(await newVersion(world, practice, exercised(9, 32))) }
    await submitPractice(world, practice)
    await releasePractice(world, practice)
    for (const [name, reader] of readersOf(world)) {
      const { level } = must(await readRelease(reader, kind, practice.slug))
      const found = await changesFor(reader, '1.2.0')
      if (level === 'bilateral') expect([name, sentences(must(found))]).toEqual([name, ['Findings still open cut from 10 to 9']])
      else expect(found, name).toEqual(await changesFor(reader, '9.9.9'))
    }
  })

  test('is told against the version before of those that a reader is shown', async () => {
    practice = { ...practice, ...(await newVersion(world, practice, bakedFor('PT1H'))) }
    await submitPractice(world, practice)
    await releasePractice(world, practice)
    for (const [name, reader] of readersOf(world)) {
      const { record, before, differences } = must(await changesFor(reader))
      expect([name, record.number, before?.number]).toEqual([name, '1.3.0', record.level === 'bilateral' ? '1.2.0' : '1.1.1'])
      expect(sentences({ differences }), name).toEqual(['Minimum bake of “Behavioural content: Early access” cut from 6 h to 1 h'])
    }
  })
})
