import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { face } from '@/kinds/product-behaviour/face'
import { release } from './testing/released'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const answers = (value: string) => [value, 'other', { answer: 'unknown', because: 'x' }, { answer: 'not_applicable', because: 'x' }, { withheld: true }, undefined]
const drivers = answers('boot').flatMap((start_type) => answers('yes').map((parses_untrusted_content_in_kernel) => ({ start_type, parses_untrusted_content_in_kernel })))
const lists = [
  ...drivers.flatMap((driver) => [driver, drivers[0], drivers[7], drivers.at(-1)].map((other) => [{ row: 'aaaa0000', ...driver }, { row: 'aaaa0001', ...other }])),
  { answer: 'not_applicable', because: 'x' },
  { answer: 'not_disclosed', because: 'x' },
  { withheld: true },
  [],
  undefined,
]

test('a disclosure stored before its list told of one driver that does both is told of there as a new one is', async () => {
  const { versionId } = await release(world, world.as('Ada'))
  const migration = await readFile('db/migrations/0180-one-driver-does-both.sql', 'utf8')
  for (const list of lists) {
    const body = { kernel: { drivers: list } }
    await world.query("update projections set kind = 'product_behaviour', body = $2, facets = '{\"kept\": \"as_it_was\"}' where version_id = $1 and level = 'public'", [versionId, JSON.stringify({ body, computed: {} })])
    await world.query(migration)
    const told = face(body, {}).facets['parses_content_at_boot']
    const terms = await world.query<{ term: string }>("select term from facet_terms where version_id = $1 and level = 'public' order by term", [versionId])
    expect(terms.map(({ term }) => term), JSON.stringify(list)).toEqual(['kept=as_it_was', `parses_content_at_boot=${told}`])
  }
})
