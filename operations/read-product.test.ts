import { afterAll, beforeAll, expect, test } from 'vitest'
import { productListPath, queryOf } from '@/app/(public)/lists/list-query'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic, type Actor, type Person } from '@/domain/actor'
import { rowId } from '@/domain/ids'
import { incidentPostMortem } from '@/kinds/incident-post-mortem/definition'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { addProduct } from './add-product'
import { createDocument } from './create-document'
import { findProductStanding } from './find-standing'
import { readProduct } from './read-product'
import { readRelease } from './read-release'
import { readVendor } from './read-vendor'
import { kind, list, readersOf, release, value } from './testing/released'
import { withdrawDocument } from './withdraw-document'

let world: World
let readers: [name: string, actor: Actor][]
beforeAll(async () => {
  world = await openWorld()
  readers = readersOf(world)
})
afterAll(() => world.close())

const naming = (product: string, name = 'As the document calls it') => ({
  ...noticeExample,
  about: { ...noticeExample['about'], products: [{ row: rowId(new Uint8Array(8)), name, product }] },
})

const newProduct = async (by: Person, name: string) => value(await addProduct(by, { name, family: 'Nobody outside reads this' })).id

async function whoReads(vendor: string, slug: string): Promise<string[]> {
  const found: string[] = []
  for (const [name, actor] of readers) {
    const page = await readProduct(actor, vendor, slug, [])
    expect(await findProductStanding(actor, vendor, slug), name).toBe(page.ok ? 'here' : 'absent')
    if (page.ok) found.push(name)
  }
  return found
}

test('a product is there for whoever may read a release that names it, and for nobody else', async () => {
  const ada = world.as('Ada')
  const everybody = readers.map(([name]) => name)
  const [open, inside, drafted, lent, withdrawn] = await Promise.all(['Open one', 'Inside one', 'Drafted one', 'Lent one', 'Withdrawn one'].map((name) => newProduct(ada, name)))
  await release(world, ada, { body: naming(open ?? '') })
  await release(world, ada, { body: naming(inside ?? ''), widest: 'community' })
  value(await createDocument(ada, kind, { body: naming(drafted ?? ''), overrides: [] }))
  await release(world, world.as('Clara'), { body: naming(lent ?? '') })
  const gone = await release(world, ada, { body: naming(withdrawn ?? '') })
  value(await withdrawDocument(ada, gone.versionId, 'It was wrong.'))

  expect(await whoReads('northlight', 'open-one')).toEqual(everybody)
  expect(await whoReads('northlight', 'inside-one')).toEqual(everybody.filter((name) => name !== 'the public' && name !== 'June'))
  for (const slug of ['drafted-one', 'lent-one', 'withdrawn-one', 'never-made']) expect(await whoReads('northlight', slug), slug).toEqual([])
  expect(await whoReads('harbour', 'lent-one')).toEqual([])
})

test('a product is called what the newest release calls it, and nothing else of its record is told', async () => {
  const id = await newProduct(world.as('Ada'), 'Project Codename')
  const { slug } = await release(world, world.as('Ada'), { body: naming(id, 'Sentry Nine') })
  for (const [name, actor] of readers) {
    const page = value(await readProduct(actor, 'northlight', 'project-codename', []))
    expect(page.product, name).toEqual({ id, slug: 'project-codename', name: 'Sentry Nine' })
    expect(JSON.stringify(page), name).not.toContain('Nobody outside')
    expect(value(await readRelease(actor, kind, slug)).products, name).toEqual([{ name: 'Sentry Nine', path: '/vendors/northlight/products/project-codename' }])
    expect(value(await readVendor(actor, 'northlight')).products.map((each) => each.name), name).toContain('Sentry Nine')
  }
})

test('an address is the words of the name, unique within the organisation only', async () => {
  const [ada, clara] = [world.as('Ada'), world.as('Clara')]
  const ids = [await newProduct(ada, 'Écran / 9'), await newProduct(ada, 'Ecran 9'), await newProduct(clara, 'Ecran 9'), await newProduct(clara, '護盾')]
  const rows = await world.query<{ product_id: string; slug: string }>('select product_id, slug from product_addresses where product_id = any($1)', [ids])
  const slugs = new Map(rows.map((row) => [row.product_id, row.slug]))
  expect(ids.map((id) => slugs.get(id))).toEqual(['ecran-9', 'ecran-9-2', 'ecran-9', 'product'])
})

test('a page shows releases at the level of its reader, and what it shows whole is recorded as read', async () => {
  const id = await newProduct(world.as('Ada'), 'Recorded')
  const { versionId } = await release(world, world.as('Ada'), { body: naming(id) })
  await world.query('delete from reads')
  for (const [, actor] of readers) value(await readProduct(actor, 'northlight', 'recorded', []))
  expect(await world.query('select 1 from reads')).toEqual([])
  for (const [name, actor] of readers) {
    const page = value(await readProduct(actor, 'northlight', 'recorded', [kind]))
    const level = actor === thePublic || name === 'June' ? 'public' : { Ada: 'bilateral', Ben: 'bilateral', Hana: 'oversight', Ivo: 'bilateral' }[name] ?? 'community'
    expect(page.shelves.flatMap((shelf) => shelf.records.map((record) => [record.versionId, record.level])), name).toEqual([[versionId, level]])
  }
  const reads = await world.query('select r.level, p.name from reads r join people p on p.id = r.person_id order by p.name')
  expect(reads).toEqual([{ level: 'oversight', name: 'Hana Sato' }, { level: 'bilateral', name: 'Ivo Petrov' }])
})

const askedBy = (path: string) => Object.fromEntries(new URL(path, 'https://bulkhead.example').searchParams)

test('the list that a product page leads to holds all that names the product, page by page, for every reader', async () => {
  const id = await newProduct(world.as('Ada'), 'Listed')
  const other = await newProduct(world.as('Ada'), 'Not listed')
  for (const widest of ['public', 'community', 'public', 'public'] as const) await release(world, world.as('Ada'), { body: naming(id, 'Listed here'), widest })
  await release(world, world.as('Ada'), { body: naming(other) })
  await release(world, world.as('Clara'), { body: naming(id) })
  for (const [name, actor] of readers) {
    const found = value(await readProduct(actor, 'northlight', 'listed', []))
    const [shelf] = found.shelves
    const query = queryOf(incidentPostMortem, askedBy(productListPath(incidentPostMortem, '', found)), 1)
    const listed: string[] = []
    for (let page = await list(actor, query); ; page = await list(actor, { ...query, after: page.older ?? undefined })) {
      expect([page.count, page.product?.name], name).toEqual([shelf?.count, 'Listed here'])
      listed.push(...page.releases.map((each) => each.versionId))
      if (!page.older) break
    }
    expect(listed, name).toEqual(shelf?.releases.map((each) => each.versionId))
    expect(listed, name).toHaveLength(name === 'the public' || name === 'June' ? 3 : 4)
  }
})

test('a product of which a reader finds nothing narrows a list to nothing and has no name', async () => {
  const id = await newProduct(world.as('Ada'), 'Members only')
  await release(world, world.as('Ada'), { body: naming(id), widest: 'community' })
  expect(await list(thePublic, { product: id })).toMatchObject({ releases: [], product: null })
  expect(await list(world.as('Clara'), { product: id })).toMatchObject({ releases: [{ kind }], product: { id } })
})

test('incidents of a product come with how long they took and how their action items stand, as the reader’s level holds it', async () => {
  const id = await newProduct(world.as('Ada'), 'Followed')
  const at = (time: string) => ({ at: time, precision: 'minute' })
  const body = {
    ...naming(id),
    timeline: { events: [{ row: 'aaaaaaaa', event: 'released', when: at('2026-10-01T04:09Z') }, { row: 'bbbbbbbb', event: 'halted', when: at('2026-10-01T05:27Z') }] },
    actions: { items: [{ row: 'cccccccc', description: 'x', kind: 'prevent', status: { answer: 'unknown', because: 'x' } }, { row: 'dddddddd', description: 'x', kind: 'detect', status: 'ongoing' }] },
  }
  const reason = 'Members first.'
  const overrides = [{ path: 'timeline.events#bbbbbbbb.when', level: 'community', reason }] as const
  const { versionId } = await release(world, world.as('Ada'), { body, overrides })
  for (const [name, actor] of readers) {
    const [shelf] = value(await readProduct(actor, 'northlight', 'followed', [])).shelves
    const told = shelf?.followUps.get(versionId)
    expect(told?.durations.find((each) => each.name === 'to_halt')?.minutes, name).toEqual(name === 'the public' || name === 'June' ? null : { least: 78, most: 78 })
    expect(told?.actions?.flatMap(({ status, count }) => (count > 0 ? [`${count} ${status}`] : [])), name).toEqual(['1 ongoing', '1 not_told'])
  }
})
