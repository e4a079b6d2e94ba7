import { afterAll, beforeAll, expect, test } from 'vitest'
import { castAsActors } from '@/db/seed'
import { openWorld, type World } from '@/db/testing/world'
import { seedDemo } from './seed-demo'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('seeding twice leaves one draft and one released report', async () => {
  const people = await castAsActors(world.ownerUrl)
  await seedDemo(people)
  await seedDemo(people)
  const versions = await world.query('select state, step, assurance from versions order by state')
  expect(versions).toEqual([
    { state: 'draft', step: 'notice', assurance: 'reconstructed' },
    { state: 'released', step: 'preliminary', assurance: 'self_attested' },
  ])
})
