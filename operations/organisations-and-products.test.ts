import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic } from '@/domain/actor'
import { addProduct } from './add-product'
import { changeProduct } from './change-product'
import { createOrganisation } from './create-organisation'
import { listOrganisations } from './list-organisations'
import { listProducts } from './list-products'
import { must } from './testing/filing'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const lighthouse = { name: 'Lighthouse Endpoint', slug: 'lighthouse', kind: 'vendor' } as const

test('an admin creates an organisation, with an event', async () => {
  const made = await createOrganisation(world.as('June'), { ...lighthouse, affiliatedWith: world.as('June').organisationId })
  if (!made.ok) throw new Error(made.reason)
  const [row] = await world.query('select slug, name, kind, affiliated_with from organisations where id = $1', [made.value.organisationId])
  expect(row).toEqual({ slug: 'lighthouse', name: 'Lighthouse Endpoint', kind: 'vendor', affiliated_with: world.as('June').organisationId })
  const events = await world.query("select actor_person, organisation_id from events where deed = 'create_organisation'")
  expect(events).toEqual([{ actor_person: world.as('June').personId, organisation_id: made.value.organisationId }])
})

test('a short name that is taken and a kind that does not exist are refused at their fields', async () => {
  expect(await createOrganisation(world.as('June'), lighthouse)).toMatchObject({ reason: 'invalid', problems: [{ path: 'slug' }] })
  expect(await createOrganisation(world.as('June'), { name: 'X', slug: 'Upper Case', kind: 'club' as never })).toMatchObject({ problems: [{ path: 'name' }, { path: 'slug' }, { path: 'kind' }] })
  expect(await createOrganisation(world.as('June'), { ...lighthouse, slug: 'other', affiliatedWith: '00000000-0000-4000-8000-000000000000' })).toMatchObject({ problems: [{ path: 'affiliatedWith' }] })
})

test('to everybody else the register of organisations is not there', async () => {
  for (const actor of [thePublic, ...['Ada', 'Ben', 'Elif', 'Farid', 'Hana', 'Ivo'].map((name) => world.as(name))]) {
    expect(await listOrganisations(actor)).toMatchObject({ ok: false, reason: 'not_found' })
    expect(await createOrganisation(actor, { ...lighthouse, slug: 'mine' })).toMatchObject({ ok: false, reason: 'not_found' })
  }
  const all = await listOrganisations(world.as('June'))
  expect(all.ok && all.value.map((organisation) => organisation.slug)).toContain('northlight')
})

test('a vendor keeps its own products and sees no others', async () => {
  expect(await addProduct(world.as('Ben'), { name: 'Northlight Trial Sensor' })).toMatchObject({ ok: true, value: { name: 'Northlight Trial Sensor', family: null } })
  expect(await addProduct(world.as('Ada'), { name: 'Northlight Trial Sensor' })).toMatchObject({ reason: 'invalid', problems: [{ path: 'name' }] })
  expect(await addProduct(world.as('Clara'), { name: 'Northlight Trial Sensor' })).toMatchObject({ ok: true })
  const names = async (name: string) => {
    const listed = await listProducts(world.as(name))
    return listed.ok ? listed.value.filter((product) => product.name === 'Northlight Trial Sensor').length : -1
  }
  expect([await names('Ben'), await names('Clara'), await names('Elif'), await names('Ivo')]).toEqual([1, 1, 0, 0])
})

test('reviewers and admins file no products', async () => {
  for (const name of ['Hana', 'Ivo', 'June']) expect((await addProduct(world.as(name), { name: 'A product' })).ok).toBe(false)
})

const productOf = async (name: string, productName: string) => must(await listProducts(world.as(name))).find((product) => product.name === productName)

test('a product is added with its page of release notes, and a bad address is refused at its field', async () => {
  const added = must(await addProduct(world.as('Ben'), { name: 'Northlight Buoy', releaseNotesUrl: 'https://northlight.example/buoy/releases' }))
  expect(await productOf('Ada', 'Northlight Buoy')).toEqual({ id: added.id, name: 'Northlight Buoy', family: null, releaseNotesUrl: 'https://northlight.example/buoy/releases' })
  for (const releaseNotesUrl of ['http://northlight.example/', 'https://northlight.example/two words', 'releases']) {
    expect(await addProduct(world.as('Ben'), { name: 'Northlight Raft', releaseNotesUrl })).toMatchObject({ reason: 'invalid', problems: [{ path: 'releaseNotesUrl' }] })
  }
  expect(await productOf('Ada', 'Northlight Raft')).toBeUndefined()
})

test('family and release notes of an own product are changed and emptied, each with an event, and the name stays', async () => {
  const { id } = must(await addProduct(world.as('Ben'), { name: 'Northlight Pier', family: 'Northlight Piers' }))
  const details = { family: 'Northlight Endpoint', releaseNotesUrl: 'https://northlight.example/pier/releases' }
  expect(await changeProduct(world.as('Ada'), id, details)).toMatchObject({ ok: true })
  expect(await productOf('Ben', 'Northlight Pier')).toEqual({ id, name: 'Northlight Pier', ...details })
  expect(await changeProduct(world.as('Ben'), id, { ...details, releaseNotesUrl: 'http://northlight.example/' })).toMatchObject({ reason: 'invalid', problems: [{ path: 'releaseNotesUrl' }] })
  expect(await productOf('Ben', 'Northlight Pier')).toMatchObject(details)
  expect(await changeProduct(world.as('Ben'), id, {})).toMatchObject({ ok: true })
  expect(await productOf('Ben', 'Northlight Pier')).toEqual({ id, name: 'Northlight Pier', family: null, releaseNotesUrl: null })
  const events = await world.query("select actor_person, detail from events where deed = 'change_product' order by at")
  expect(events).toEqual(['Ada', 'Ben'].map((name) => ({ actor_person: world.as(name).personId, detail: { productId: id } })))
})

test('to others a product is as absent as one that does not exist, also where the answer is bad', async () => {
  const { id } = must(await addProduct(world.as('Ben'), { name: 'Northlight Mole' }))
  for (const actor of [thePublic, ...['Clara', 'Elif', 'Farid', 'Hana', 'Ivo', 'June'].map((name) => world.as(name))]) {
    for (const details of [{ family: 'Taken over' }, { releaseNotesUrl: 'http://harbour.example/' }]) {
      const [other, absent] = [await changeProduct(actor, id, details), await changeProduct(actor, '00000000-0000-4000-8000-000000000000', details)]
      expect(other.ok).toBe(false)
      expect(other).toEqual(absent)
    }
  }
  expect(await changeProduct(world.as('Clara'), id, {})).toMatchObject({ reason: 'not_found' })
  expect(await changeProduct(world.as('Ben'), 'no id', {})).toMatchObject({ reason: 'not_found' })
  expect(await productOf('Ben', 'Northlight Mole')).toMatchObject({ family: null, releaseNotesUrl: null })
})
