import { createHash } from 'node:crypto'
import Parser from 'rss-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic, type Actor } from '@/domain/actor'
import { atomFeed } from '@/domain/atom'
import { canonicalJson } from '@/domain/exchange/canonical-json'
import { recordJson, releaseJson } from '@/domain/record-json'
import { example, exampleOverrides } from '@/kinds/incident-post-mortem/example'
import { changeReleasedAudience } from './change-released-audience'
import { findStanding, findVendorStanding } from './find-standing'
import { readRelease } from './read-release'
import { readVendor } from './read-vendor'
import { readVersion } from './read-version'
import { readWithdrawal } from './read-withdrawal'
import { kind, list, readersOf, release, value } from './testing/released'
import { withdrawDocument } from './withdraw-document'

let world: World
let readers: [name: string, actor: Actor][]
beforeAll(async () => {
  world = await openWorld()
  readers = readersOf(world)
})
afterAll(() => world.close())

describe('what each reader finds', () => {
  let open: { versionId: string; slug: string }
  let inside: { versionId: string; slug: string }
  let desk: { versionId: string; slug: string }
  beforeAll(async () => {
    open = await release(world, world.as('Ada'))
    inside = await release(world, world.as('Clara'), { widest: 'community' })
    desk = await release(world, world.as('Farid'), { body: example, overrides: exampleOverrides })
  })

  test('a list shows no version twice and only what its reader can open', async () => {
    for (const [name, actor] of readers) {
      const { releases } = await list(actor)
      expect(new Set(releases.map((each) => each.versionId)).size, name).toBe(releases.length)
      for (const each of releases) expect(value(await readRelease(actor, kind, each.slug)), name).toMatchObject({ versionId: each.versionId, level: each.level })
    }
  })

  test('the list, the records and the standing of every address agree for every reader', async () => {
    const slugs = [open.slug, inside.slug, desk.slug]
    for (const [name, actor] of readers) {
      const listed = new Set((await list(actor)).releases.map((each) => each.slug))
      for (const slug of slugs) {
        expect((await readRelease(actor, kind, slug)).ok, `${name} ${slug}`).toBe(listed.has(slug))
        expect((await readVersion(actor, kind, slug, '1.0.0')).ok, `${name} ${slug}`).toBe(listed.has(slug))
        expect(await findStanding(actor, kind, slug, null), `${name} ${slug}`).toBe(listed.has(slug) ? 'here' : 'absent')
      }
    }
  })

  test('page, JSON twin and feed hold the same set of releases for every reader', async () => {
    const at = (path: string) => `https://bulkhead.example${path}`
    for (const [name, actor] of readers) {
      const { releases } = await list(actor)
      const onPage = releases.map((each) => at(each.path)).sort()
      const inJson = releases.map((each) => releaseJson(each, at).address).sort()
      const feed = atomFeed({ title: 'Releases', subtitle: '', self: '/releases.atom', page: '/incidents', releases, now: new Date() }, at)
      const inFeed = (await new Parser().parseString(feed)).items.map((each) => each.link).sort()
      expect(inJson, name).toEqual(onPage)
      expect(inFeed, name).toEqual(onPage)
    }
  })

  test('a record’s JSON holds the projection of its page, whole and nothing besides', async () => {
    for (const [name, actor] of readers) {
      const record = value(await readRelease(actor, kind, desk.slug))
      const [stored] = await world.query('select body, sha256 from projections where version_id = $1 and level = $2', [record.versionId, record.level])
      const json = recordJson(record, (path) => path)
      expect({ body: json.body, computed: json.computed }, name).toEqual(stored?.body)
      expect(createHash('sha256').update(canonicalJson({ body: json.body, computed: json.computed })).digest('hex'), name).toBe(json.integrity.sha256)
    }
  })

  test('everybody reads at their own level, and their own filings at bilateral', async () => {
    const levels = Object.fromEntries(await Promise.all(readers.map(async ([name, actor]) => [name, value(await readRelease(actor, kind, open.slug)).level])))
    expect(levels).toEqual({ 'the public': 'public', Ada: 'bilateral', Ben: 'bilateral', Clara: 'community', Elif: 'community', Farid: 'community', Hana: 'oversight', Ivo: 'bilateral', June: 'public' })
  })

  test('a community release does not exist for the public and the Microsoft admin', async () => {
    for (const actor of [thePublic, world.as('June')]) {
      expect(await readRelease(actor, kind, inside.slug)).toEqual(await readRelease(actor, kind, 'no-such-thing-000000'))
      expect((await list(actor)).releases.map((each) => each.slug)).not.toContain(inside.slug)
      expect((await list(actor, { publisher: 'harbour' })).count.matching).toBe(0)
    }
    expect((await list(thePublic)).publishers.map((each) => each.slug)).toEqual(['northlight', 'reconstruction-desk'])
    expect(await findVendorStanding(thePublic, 'harbour')).toBe('absent')
  })

  test('reading from oversight up is recorded, reading one’s own or below is not', async () => {
    await world.query('delete from reads')
    for (const [, actor] of readers) value(await readRelease(actor, kind, open.slug))
    const reads = await world.query('select r.level, r.reader_role, r.version_id, p.name from reads r join people p on p.id = r.person_id order by p.name')
    expect(reads).toEqual([
      { level: 'oversight', reader_role: 'government_reviewer', version_id: open.versionId, name: 'Hana Sato' },
      { level: 'bilateral', reader_role: 'microsoft_reviewer', version_id: open.versionId, name: 'Ivo Petrov' },
    ])
  })

  test('a vendor’s page never holds a reconstruction, and the desk has no vendor’s page', async () => {
    for (const [name, actor] of readers) {
      expect((await readVendor(actor, 'reconstruction-desk')).ok, name).toBe(false)
      const page = value(await readVendor(actor, 'northlight'))
      expect(page.shelves.map((shelf) => [shelf.kind, shelf.releases.map((each) => each.slug)]), name).toEqual([[kind, [open.slug]]])
    }
    expect(await findVendorStanding(world.as('Ada'), 'cyber-resilience-agency')).toBe('absent')
  })

  test('narrowing by any two facets shows what reading the whole list for them finds, for every reader', async () => {
    for (const [name, actor] of readers) {
      const { releases } = await list(actor)
      const values = new Map(releases.flatMap(({ facets }) => Object.entries(facets).filter(([, words]) => /^\w+$/.test(words))).map((each) => [each.join('='), each]))
      const pairs = [...values.values()].flatMap((one, index, all) => all.slice(index).map((other) => Object.fromEntries([one, other])))
      for (const facets of pairs) {
        const expected = releases.filter((each) => Object.entries(facets).every(([facet, words]) => each.facets[facet] === words))
        const found = await list(actor, { facets })
        expect(found.releases.map((each) => each.versionId), `${name} ${JSON.stringify(facets)}`).toEqual(expected.map((each) => each.versionId))
        expect(found.count.matching, name).toBe(expected.length)
      }
    }
  })

  test('a filter narrows by facet and by publisher', async () => {
    expect((await list(thePublic, { facets: { host_impact: 'app_impact' } })).releases.map((each) => each.slug)).toEqual([open.slug])
    expect((await list(thePublic, { facets: { host_impact: 'app_impact' }, publisher: 'reconstruction-desk' })).releases).toEqual([])
    expect((await list(thePublic, { publisher: 'reconstruction-desk' })).releases.map((each) => each.slug)).toEqual([desk.slug])
    expect((await list(thePublic, { publisher: 'nobody' })).count).toEqual({ matching: 0, capped: false })
  })
})

describe('after a change', () => {
  test('a version whose change a level does not see is absent from that level’s history', async () => {
    const { slug, versionId } = await release(world, world.as('Ada'))
    value(
      await changeReleasedAudience(world.as('Ada'), {
        versionId,
        widest: 'public',
        revisionSummary: 'Members may know whether it crossed a border.',
        overrides: [{ path: 'preliminary.cross_border', level: 'community', reason: 'It helps the others.' }],
      }),
    )
    const numbers = async (actor: Actor) => value(await readRelease(actor, kind, slug)).history.map((each) => each.number)
    expect(await numbers(thePublic)).toEqual(['1.0.0'])
    expect(await numbers(world.as('Clara'))).toContain('1.0.1')
    expect((await readVersion(thePublic, kind, slug, '1.0.1')).ok).toBe(false)
    expect(await findStanding(thePublic, kind, slug, '1.0.1')).toBe('absent')
    expect(value(await readVersion(world.as('Clara'), kind, slug, '1.0.0')).currentNumber).toBe('1.0.1')
  })

  test('a document was first released at each level when that level was first shown it, in what a withdrawal leaves too', async () => {
    const clara = world.as('Clara')
    const { slug, versionId } = await release(world, clara, { widest: 'community' })
    await world.query("update versions set released_at = released_at - interval '90 days' where id = $1", [versionId])
    await world.query("update projections set released_at = released_at - interval '90 days', first_released_at = first_released_at - interval '90 days' where version_id = $1", [versionId])
    const patch = value(await changeReleasedAudience(clara, { versionId, widest: 'public', overrides: [], revisionSummary: 'Everybody may read it.' }))
    const firstFor = async (actor: Actor) => value(await readRelease(actor, kind, slug)).firstReleasedAt.getTime()
    const opened = value(await readRelease(thePublic, kind, slug)).releasedAt.getTime()
    expect(await firstFor(thePublic)).toBe(opened)
    for (const name of ['Ada', 'Hana', 'Ivo', 'Clara'] as const) expect(await firstFor(world.as(name)), name).toBeLessThan(opened - 80 * 24 * 3_600_000)
    value(await withdrawDocument(clara, patch.versionId, 'It named a customer.'))
    expect(value(await readWithdrawal(thePublic, kind, slug)).firstReleasedAt.getTime()).toBe(opened)
  })

  test('a withdrawn document leaves title, dates and reason to those who could read it, and its text to its owner', async () => {
    const { slug, versionId } = await release(world, world.as('Clara'), { widest: 'community' })
    value(await withdrawDocument(world.as('Clara'), versionId, 'It named a customer.'))
    for (const name of ['Ada', 'Hana', 'Ivo'] as const) {
      expect((await readRelease(world.as(name), kind, slug)).ok).toBe(false)
      expect(await findStanding(world.as(name), kind, slug, '1.0.0')).toBe('withdrawn')
      const left = value(await readWithdrawal(world.as(name), kind, slug))
      expect(Object.keys(left).sort()).toEqual(['documentId', 'firstReleasedAt', 'kind', 'publisherName', 'reason', 'slug', 'title', 'withdrawnAt'])
      expect(left.reason).toBe('It named a customer.')
    }
    for (const actor of [thePublic, world.as('June')]) expect(await findStanding(actor, kind, slug, null)).toBe('absent')
    expect(value(await readVersion(world.as('Dmitri'), kind, slug, '1.0.0'))).toMatchObject({ level: 'bilateral', currentNumber: null, withdrawal: { reason: 'It named a customer.' } })
    for (const [, actor] of readers) expect((await list(actor)).releases.map((each) => each.slug)).not.toContain(slug)
  })
})
