import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { handSection } from './hand-section'
import { listHandedSections, readHands } from './read-hands'
import { readProfile } from './read-profile'
import { saveProfile } from './save-profile'
import { draftOf, must } from './testing/filing'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const personOf = (name: string) => world.as(name).personId

test('a section is handed to a colleague, who finds it, and taken back', async () => {
  const { versionId, documentId } = await draftOf(world.as('Ada'))
  must(await handSection(world.as('Ada'), { versionId, key: 'timeline', personId: personOf('Ben') }))
  expect(must(await readHands(world.as('Ben'), versionId)).with.get('timeline')).toMatchObject({ name: 'Ben Okafor' })
  expect(await listHandedSections(world.as('Ben'))).toMatchObject([{ documentId, key: 'timeline' }])
  must(await handSection(world.as('Ben'), { versionId, key: 'timeline', personId: personOf('Ada') }))
  expect(await listHandedSections(world.as('Ben'))).toEqual([])
  must(await handSection(world.as('Ada'), { versionId, key: 'timeline', personId: null }))
  expect(must(await readHands(world.as('Ada'), versionId)).with.size).toBe(0)
  expect(await world.query("select actor_person from events where deed = 'hand_section' and version_id = $1", [versionId])).toHaveLength(3)
})

test('nobody is handed a section who is not a colleague, and no outsider hands one over or learns of it', async () => {
  const { versionId } = await draftOf(world.as('Ada'))
  expect(await handSection(world.as('Ada'), { versionId, key: 'timeline', personId: personOf('Clara') })).toMatchObject({ reason: 'invalid', problems: [{ path: 'person' }] })
  expect(await handSection(world.as('Ada'), { versionId, key: 'nowhere', personId: personOf('Ben') })).toMatchObject({ reason: 'not_found' })
  for (const [name, reason] of [['Clara', 'not_found'], ['Hana', 'not_found'], ['Ivo', 'not_found'], ['June', 'not_permitted']] as const) {
    expect(await handSection(world.as(name), { versionId, key: 'timeline', personId: personOf(name) }), name).toMatchObject({ ok: false, reason })
    expect(await readHands(world.as(name), versionId), name).toMatchObject({ ok: false, reason })
  }
})

test('a publisher says what new documents begin with, and nobody else reads or changes it', async () => {
  const profile = { contactAlias: 'team@northlight.example', contact24x7: '+44 20 7946 0000', language: 'en-GB', statusPageUrl: 'https://status.northlight.example/' }
  must(await saveProfile(world.as('Ada'), profile))
  expect(await readProfile(world.as('Ben'))).toEqual(profile)
  expect(await saveProfile(world.as('Ben'), profile)).toMatchObject({ ok: false, reason: 'not_permitted' })
  expect(await saveProfile(world.as('Ada'), { contactAlias: 'nobody', statusPageUrl: 'http://status.northlight.example' })).toMatchObject({ reason: 'invalid', problems: [{ path: 'contactAlias' }, { path: 'statusPageUrl' }] })
  for (const name of ['Clara', 'Hana', 'Ivo', 'June']) expect((await readProfile(world.as(name))).contact24x7, name).toBeNull()
})
