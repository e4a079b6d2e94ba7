import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import type { FiledKind } from '@/kinds/schemas'
import { addProduct } from './add-product'
import { beginDocument, type Beginning } from './begin-document'
import { listProducts } from './list-products'
import { readSection } from './read-section'
import { saveProfile } from './save-profile'
import { must } from './testing/filing'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const nothing: Beginning = { title: '', products: [], otherProduct: '' }
const begin = (kind: FiledKind, beginning: Partial<Beginning>, by = 'Ben') => beginDocument(world.as(by), kind, { ...nothing, ...beginning })
const productOf = async (name: string, called = 'Northlight Sentry') => must(await listProducts(world.as(name))).find((product) => product.name === called)?.id ?? ''

async function begun(kind: FiledKind, beginning: Partial<Beginning>, section = 'about') {
  const { versionId } = must(await begin(kind, beginning))
  return must(await readSection(world.as('Ben'), versionId, section)).body
}

test('an empty title is composed from the product, where the kind tells how a product is', async () => {
  const products = [await productOf('Ben')]
  expect(await begun('product_behaviour', { products })).toMatchObject({ title: 'Northlight Security: Northlight Sentry, product behaviour', products: [{ name: 'Northlight Sentry', product: products[0] }] })
  expect(await begun('update_practice', { products, otherProduct: ' Beacon ' })).toMatchObject({ title: 'Northlight Security: Northlight Sentry and Beacon, update practice', products: [{}, { name: 'Beacon' }] })
})

test('a title that is given stays, with or without a product', async () => {
  expect(await begun('update_practice', { title: ' Northlight: how Sentry is updated ', products: [await productOf('Ben')] })).toMatchObject({ title: 'Northlight: how Sentry is updated' })
  expect(await begun('product_behaviour', { title: 'Northlight: Sentry' })).not.toHaveProperty('products')
})

test('where nothing can be composed, what is missing is asked for', async () => {
  const product = { ok: false, reason: 'invalid', problems: [{ path: 'about.products', message: expect.stringContaining('which product') as unknown }] }
  const title = { ok: false, reason: 'invalid', problems: [{ path: 'about.title', message: 'Give it a title. You can change it later.' }] }
  expect(await begin('product_behaviour', {})).toEqual(product)
  expect(await begin('update_practice', { products: [await productOf('Clara')] }), 'a product of another organisation').toEqual(product)
  expect(await begin('incident_postmortem', { products: [await productOf('Ben')] })).toEqual(title)
  expect(await begin('update_practice', { otherProduct: 'Harbour Agent' }, 'Greta'), 'a reconstruction').toEqual(title)
  expect(await begin('near_miss', { otherProduct: 'Beacon' })).toEqual(title)
})

test('a name that is too long is refused where it was typed, and nothing is begun', async () => {
  const [before] = await world.query('select count(*) from documents')
  const outcome = await begin('product_behaviour', { otherProduct: 'N'.repeat(121) })
  expect(outcome).toMatchObject({ ok: false, reason: 'invalid', problems: [{ path: expect.stringMatching(/^about\.products#\w+\.name$/) as unknown }] })
  expect(await world.query('select count(*) from documents')).toEqual([before])
})

test('what is chosen and what the organisation says once for all is not asked again', async () => {
  must(await saveProfile(world.as('Ada'), { contactAlias: 'team@northlight.example', language: 'en-GB', statusPageUrl: 'https://status.northlight.example/' }))
  expect(await begun('update_practice', { title: 'Northlight: updates' }, 'control')).toEqual({ status_page_url: 'https://status.northlight.example/' })
  const { id } = must(await addProduct(world.as('Ada'), { name: 'Northlight Beacon', family: 'Northlight Endpoint' }))
  expect(await begun('product_behaviour', { products: [id] })).toMatchObject({ contact_alias: 'team@northlight.example', language: 'en-GB' })
  expect(await begun('product_behaviour', { products: [id] }, 'product')).toEqual({ product_name: 'Northlight Beacon', product_family: 'Northlight Endpoint' })
  expect(await begun('update_practice', { products: [id] }, 'control'), 'a product without a page').toEqual({ status_page_url: 'https://status.northlight.example/' })
  expect(await begun('update_practice', { products: [await productOf('Ben', 'Northlight Sentry')] }, 'control')).toEqual({ status_page_url: 'https://status.northlight.example/', release_notes_url: 'https://northlight.example/sentry/releases' })
  expect(await begun('product_behaviour', { title: 'Northlight: Lamp', otherProduct: 'Lamp' }, 'product')).toEqual({ product_name: 'Lamp' })
  expect(await begun('product_behaviour', { products: [id], otherProduct: 'Lamp' }, 'product'), 'one of two').toEqual({})
})

test('a near miss begins with its topic alone', async () => {
  expect(await begun('near_miss', { title: 'A ring was skipped', products: [await productOf('Ben')], otherProduct: 'Beacon' })).toEqual({ title: 'A ring was skipped' })
})
