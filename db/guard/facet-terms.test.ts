import { afterAll, beforeAll, expect, test } from 'vitest'
import { asActor } from './testing/as-actor'
import { askers, organisations } from './testing/demo-actors'
import { openGuardedWorld, type GuardedWorld } from './testing/guarded-world'

let world: GuardedWorld
beforeAll(async () => void (world = await openGuardedWorld()))
afterAll(() => world.close())

interface Row {
  version: string
  level: string
}

test.each(askers)('the terms that %s is shown are those of the rows that its lists show, at the same level', async (_name, actor) => {
  const { lists, terms } = await asActor(world.app, actor, async () => ({
    lists: (await world.app.query<Row>("select version_id as version, level from projections where phase = 'released' and shown and current")).rows,
    terms: (await world.app.query<Row & { term: string }>('select version_id as version, level, term from facet_terms')).rows,
  }))
  const expected = lists.flatMap(({ version, level }) => [`read_at=${level}`, 'several=one', 'several=two'].map((term) => `${version} ${level} ${term}`))
  expect(terms.map(({ version, level, term }) => `${version} ${level} ${term}`).sort()).toEqual(expected.sort())
})

const termsOf = async (kind: string, facets: object, products: unknown) =>
  (await world.owner.query<{ term: string }>('select guard.terms_of($1, $2, $3) as term', [kind, facets, { body: { about: { products } }, computed: {} }])).rows.map((row) => row.term).sort()

test('each of several values is a term, a text in words is none, and a product is named by its record', async () => {
  const id = organisations.northlight.id
  const facets = { grade: 'S1', several: 'a b_2', text: 'Sentry, & more', line: 'a  b', none: '' }
  expect(await termsOf('incident_postmortem', facets, [{ product: id }, { product: id, name: 'Twice' }, { name: 'No record' }, { product: 'x' }])).toEqual(['grade=S1', `product=${id}`, 'several=a', 'several=b_2'])
  for (const odd of [null, {}, 'x', [null, 'x', 1]]) expect(await termsOf('incident_postmortem', {}, odd)).toEqual([])
})

test('a near miss names no product', async () => {
  expect(await termsOf('near_miss', { class: 'agent' }, [{ product: organisations.northlight.id }])).toEqual(['class=agent'])
})
