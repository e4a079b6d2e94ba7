import { afterAll, beforeAll, expect, test } from 'vitest'
import { backdate } from '@/db/backdate'
import { castAsActors } from '@/db/seed'
import { openWorld, type World } from '@/db/testing/world'
import { seedDemo } from './seed-demo'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('seeding twice leaves one draft and what is released, each once', async () => {
  const people = await castAsActors(world.ownerUrl)
  const back = (documentId: string, to: string) => backdate(world.ownerUrl, documentId, to)
  await seedDemo(people, back)
  await seedDemo(people, back)
  const versions = await world.query('select kind, state, step, assurance from versions order by kind, state, assurance')
  expect(versions).toEqual([
    { kind: 'incident_postmortem', state: 'draft', step: 'notice', assurance: 'reconstructed' },
    { kind: 'incident_postmortem', state: 'released', step: 'full', assurance: 'microsoft_reviewed' },
    { kind: 'incident_postmortem', state: 'released', step: 'preliminary', assurance: 'self_attested' },
    ...[1, 2, 3].map(() => ({ kind: 'near_miss', state: 'released', step: 'filed', assurance: 'self_attested' })),
    { kind: 'product_behaviour', state: 'released', step: 'filed', assurance: 'microsoft_reviewed' },
    { kind: 'product_behaviour', state: 'released', step: 'filed', assurance: 'reconstructed' },
    ...[1, 2].map(() => ({ kind: 'update_practice', state: 'released', step: 'filed', assurance: 'microsoft_reviewed' })),
    { kind: 'update_practice', state: 'released', step: 'filed', assurance: 'reconstructed' },
    { kind: 'update_practice', state: 'superseded', step: 'filed', assurance: 'microsoft_reviewed' },
  ])
  const named = await world.query("select p.name from products p where exists (select from projections where current and body #> '{body,about,products}' @> jsonb_build_array(jsonb_build_object('product', p.id))) order by p.name")
  expect(named).toEqual([{ name: 'Harbour Agent' }, { name: 'Microsoft Defender for Endpoint' }, { name: 'Northlight Sentry' }, { name: 'Sophos Intercept X Advanced' }])
})

test('what the demo has of last spring and autumn was released then, wherever that is told', async () => {
  const times = await world.query(`select p.kind, p.released_at, p.first_released_at, v.released_at as version_at, v.accepted_at <= v.released_at and v.submitted_at <= v.accepted_at and d.created_at <= v.created_at as in_order,
      (select max(at) from events e where e.version_id = v.id) <= v.released_at as events_too, (select max(released_at) from facet_terms t where t.version_id = v.id) as listed_at
    from projections p join versions v on v.id = p.version_id join documents d on d.id = v.document_id where p.level = 'public' and p.organisation_slug = 'harbour' and p.kind <> 'near_miss' and p.released_at < '2026-11-01' order by p.released_at`)
  const [spring, autumn] = [new Date('2026-03-16T10:20Z'), new Date('2026-10-19T14:05Z')]
  expect(times).toEqual([
    { kind: 'update_practice', released_at: spring, first_released_at: spring, version_at: spring, in_order: true, events_too: true, listed_at: null },
    { kind: 'incident_postmortem', released_at: autumn, first_released_at: autumn, version_at: autumn, in_order: true, events_too: true, listed_at: autumn },
  ])
})

test('the plan that a vendor changed after its incident has two versions, and lists show the newer', async () => {
  const versions = await world.query(`select v.minor, v.state, exists (select from facet_terms t where t.version_id = v.id) as listed from versions v join documents d on d.id = v.document_id
    where v.kind = 'update_practice' and exists (select from organisations o where o.id = d.organisation_id and o.slug = 'harbour') order by v.minor`)
  expect(versions).toEqual([
    { minor: 0, state: 'superseded', listed: false },
    { minor: 1, state: 'released', listed: true },
  ])
})
