import { afterAll, beforeAll, expect, test } from 'vitest'
import { castAsActors } from '@/db/seed'
import { openWorld, type World } from '@/db/testing/world'
import { seedDemo } from './seed-demo'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('seeding twice leaves one draft and what is released, each once', async () => {
  const people = await castAsActors(world.ownerUrl)
  await seedDemo(people)
  await seedDemo(people)
  const versions = await world.query('select kind, state, step, assurance from versions order by kind, state, assurance')
  expect(versions).toEqual([
    { kind: 'incident_postmortem', state: 'draft', step: 'notice', assurance: 'reconstructed' },
    { kind: 'incident_postmortem', state: 'released', step: 'preliminary', assurance: 'self_attested' },
    ...[1, 2, 3].map(() => ({ kind: 'near_miss', state: 'released', step: 'filed', assurance: 'self_attested' })),
    { kind: 'product_behaviour', state: 'released', step: 'filed', assurance: 'microsoft_reviewed' },
    { kind: 'product_behaviour', state: 'released', step: 'filed', assurance: 'reconstructed' },
    { kind: 'update_practice', state: 'released', step: 'filed', assurance: 'microsoft_reviewed' },
    { kind: 'update_practice', state: 'released', step: 'filed', assurance: 'reconstructed' },
  ])
  const named = await world.query("select p.name from products p where exists (select from projections where body #> '{body,about,products}' @> jsonb_build_array(jsonb_build_object('product', p.id))) order by p.name")
  expect(named).toEqual([{ name: 'Microsoft Defender for Endpoint' }, { name: 'Northlight Sentry' }, { name: 'Sophos Intercept X Advanced' }])
})
