import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asActor } from '@/db/guard/testing/as-actor'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic, type Actor, type Person } from '@/domain/actor'
import { projectedLevels } from '@/domain/audience'
import type { DeclaredAndObserved } from '@/domain/declared/in-force'
import type { DocumentBody } from '@/domain/kind-definition'
import { harbourExample as report } from '@/kinds/incident-post-mortem/harbour-example'
import { harbourExample as plan } from '@/kinds/update-practice/harbour-example'
import { addProduct } from './add-product'
import { previewVersion } from './preview-version'
import { readRelease } from './read-release'
import { readReview } from './read-review'
import { beginReview } from './begin-review'
import { createDocument, type DraftAddress } from './create-document'
import { startVersion } from './start-version'
import { submitVersion } from './submit-version'
import { submissionOf, must } from './testing/filing'
import { releaseNow, releasedThen } from './testing/plans'
import { readersOf } from './testing/released'
import { withdrawDocument } from './withdraw-document'

let world: World
let clara: Person
let readers: [name: string, actor: Actor][]
let named = 0
beforeAll(async () => {
  world = await openWorld()
  clara = world.as('Clara')
  readers = readersOf(world)
})
afterAll(() => world.close())

// Each test has a product of its own, so that plans of the others are not about it.
let product: { id: string; name: string }
beforeEach(async () => {
  const name = `Agent ${(named += 1)}`
  product = { id: must(await addProduct(clara, { name })).id, name }
})

const about = (body: DocumentBody, wish: Record<string, unknown> = {}): DocumentBody => ({ ...body, about: { ...body['about'], products: [{ row: 'prdctrw0', name: product.name, product: product.id }], ...wish } })
const spring = '2026-03-16T10:20Z'
const aPlan = (at = spring, wish: Partial<Parameters<typeof releasedThen>[2]> = {}) => releasedThen(world, clara, { body: about(plan), at, ...wish })
const aReport = (body = about(report)) => releasedThen(world, clara, { kind: 'incident_postmortem', step: 'full', body, at: '2026-10-19T14:05Z' })

async function seenBy(actor: Actor, { documentId }: DraftAddress): Promise<DeclaredAndObserved | null | undefined> {
  const [row] = await world.query<{ slug: string }>('select slug from documents where id = $1', [documentId])
  return must(await readRelease(actor, 'incident_postmortem', row?.slug ?? '')).declared
}

const says = (found: DeclaredAndObserved | null | undefined) => (found && 'plan' in found ? `${found.found} ${found.plan.number}` : found?.found)
async function whatAllSee(filed: DraftAddress): Promise<Record<string, string | undefined>> {
  const seen: Record<string, string | undefined> = {}
  for (const [name, actor] of readers) seen[name] = says(await seenBy(actor, filed))
  return seen
}
const everybody = (what: string) => Object.fromEntries(readers.map(([name]) => [name, what]))

describe('the plan in force', () => {
  test('is the version released last before the update, whatever day it names itself', async () => {
    const { documentId } = await aPlan(spring, { body: about(plan, { effective_from: '2027-01-01' }) })
    const dates = ['2026-09-01T00:00Z', '2026-10-05T07:59:59.999Z', '2026-10-05T08:00Z']
    for (const date of dates) {
      const [released] = await world.query<{ id: string }>("select id from versions where document_id = $1 and state = 'released'", [documentId])
      const { versionId } = must(await startVersion(clara, released?.id ?? ''))
      await world.query(`update sections set body = jsonb_set(body, '{effective_from}', to_jsonb(current_date::text)) where version_id = $1 and key = 'about'`, [versionId])
      await world.query(`update sections set body = jsonb_set(body, '{title}', to_jsonb('As of ' || $2)) where version_id = $1 and key = 'about'`, [versionId, date])
      await releaseNow(world, clara, versionId)
      await world.query('update projections set released_at = $2 where version_id = $1', [versionId, date])
    }
    const seen = await seenBy(thePublic, await aReport())
    expect(seen).toMatchObject({ found: 'both', channel: 'Detection content', plan: { number: '1.2.0', title: 'As of 2026-10-05T07:59:59.999Z', releasedAt: new Date('2026-10-05T07:59:59.999Z') } })
  })

  test('is not there when all were released later, when the product is another, and when the vendor is another', async () => {
    await aPlan('2026-10-05T08:00Z')
    await releasedThen(world, clara, { body: about(plan, { products: [{ row: 'prdctrw0', name: 'Another', product: must(await addProduct(clara, { name: `Another of ${product.name}` })).id }] }), at: spring })
    await releasedThen(world, world.as('Ada'), { body: about(plan), at: spring })
    expect(await whatAllSee(await aReport())).toEqual(everybody('no_plan'))
  })

  test('counts for an update whose time is known to the day only if it was released before that day', async () => {
    await aPlan('2026-10-05T00:00Z')
    const events = (report['timeline']?.['events'] as Record<string, unknown>[]).map((row) => (row['event'] === 'released' ? { ...row, when: { at: '2026-10-05T00:00Z', precision: 'day' } } : row))
    expect(says(await seenBy(thePublic, await aReport({ ...about(report), timeline: { events } })))).toBe('no_plan')
    await aPlan('2026-10-04T23:59Z')
    expect(says(await seenBy(thePublic, await aReport({ ...about(report), timeline: { events } })))).toBe('both 1.0.0')
  })

  test('is of the document that declares the channel, and its channels are named where none is meant', async () => {
    await aPlan('2026-02-01T00:00Z')
    const other = { ...about(plan), channels: { list: (plan['channels']?.['list'] as Record<string, unknown>[]).map((row) => ({ ...row, channel_name: 'Agent releases' })) } }
    const { documentId } = await aPlan(spring, { body: other })
    expect(await seenBy(thePublic, await aReport())).toMatchObject({ found: 'both', channel: 'Detection content' })
    const nowhere = await aReport({ ...about(report), rollout: { ...report['rollout'], channel: 'Signatures' } })
    expect(await seenBy(thePublic, nowhere)).toMatchObject({ found: 'no_channel', asked: 'Signatures', declared: ['Agent releases'], plan: { documentId } })
  })

  test('is asked for only where an update caused the incident, and not before its release is told', async () => {
    await aPlan()
    const outage = { ...about(report), notice: { ...report['notice'], incident_kind: 'cloud_service_outage' } }
    expect(await seenBy(thePublic, await aReport(outage))).toBeNull()
    const events = (report['timeline']?.['events'] as Record<string, unknown>[]).map((row) => (row['event'] === 'released' ? { ...row, when: { answer: 'unknown', because: 'Lost.' } } : row))
    expect(await seenBy(thePublic, await aReport({ ...about(report), timeline: { events } }))).toEqual({ found: 'no_time' })
  })
})

describe('what one may not read', () => {
  const reads = () => world.query<{ person: string; level: string }>("select p.name as person, r.level from reads r join people p on p.id = r.person_id join documents d on d.id = r.document_id where d.kind = 'update_practice' order by 1")

  test('tells the public less than the community, and records the reading of a plan at oversight level and above', async () => {
    await aPlan()
    const filed = await aReport()
    await world.query('delete from reads')
    const facts: Record<string, number | undefined> = {}
    for (const [name, actor] of readers) {
      const seen = await seenBy(actor, filed)
      facts[name] = seen?.found === 'both' ? seen.facts.length : undefined
    }
    expect(facts).toEqual({ 'the public': 9, June: 9, Ada: 13, Ben: 13, Clara: 13, Elif: 13, Farid: 13, Hana: 13, Ivo: 13 })
    expect(await reads()).toEqual([{ person: 'Hana Sato', level: 'oversight' }, { person: 'Ivo Petrov', level: 'bilateral' }])
  })

  test('a plan that is closed to a reader is as if there were none', async () => {
    const filed = await aReport()
    expect(await whatAllSee(filed)).toEqual(everybody('no_plan'))
    const without = await seenBy(thePublic, filed)
    await aPlan(spring, { widest: 'community' })
    expect(await whatAllSee(filed)).toEqual({ ...everybody('both 1.0.0'), 'the public': 'no_plan', June: 'no_plan' })
    expect(await seenBy(thePublic, filed)).toEqual(without)
  })

  test('a plan that was withdrawn is nobody’s, its owner’s included, nor is its reading recorded', async () => {
    const { versionId } = await aPlan()
    const filed = await aReport()
    must(await withdrawDocument(clara, versionId, 'It was of another product.'))
    await world.query('delete from reads')
    expect(await whatAllSee(filed)).toEqual(everybody('no_plan'))
    expect(await reads()).toEqual([])
  })
})

describe('before the release', () => {
  test('its author sees at each level what readers of that level then do', async () => {
    await aPlan(spring, { overrides: [{ path: 'halting.list#hbrhact0.who_can_halt', level: 'oversight', reason: 'Names of roles are ours.' }] })
    const { versionId, documentId } = must(await createDocument(clara, 'incident_postmortem', { body: about(report), overrides: [] }))
    const previews = must(await previewVersion(clara, versionId))
    const later = await aReport()
    expect(previews.map(({ level }) => level)).toEqual(projectedLevels)
    for (const [level, name] of [['public', 'the public'], ['community', 'Ada'], ['oversight', 'Hana'], ['bilateral', 'Ivo']] as const) {
      const reader = readers.find(([each]) => each === name)?.[1] ?? thePublic
      expect(previews.find((preview) => preview.level === level)?.declared, level).toEqual(await seenBy(reader, later))
    }
    must(await submitVersion(clara, submissionOf(versionId, 'full', { widest: 'public' })))
    must(await beginReview(world.as('Ivo'), versionId))
    const found = must(await readReview(world.as('Ivo'), documentId)).declared
    expect(found).toEqual(await seenBy(world.as('Ivo'), later))
  })

  test('nobody finds another organisation’s plans in the way that authors find their own', async () => {
    await aPlan()
    const client = new pg.Client({ connectionString: world.appUrl })
    await client.connect()
    const found = async (actor: Actor) => {
      const { rows } = await asActor(client, actor, () => client.query<{ slug: string }>("select distinct organisation_slug as slug from unnest(array['public', 'community', 'oversight', 'bilateral']) level cross join lateral guard.own_released_as_read_at(level, 'update_practice')"))
      return rows.map(({ slug }) => slug)
    }
    const seen: Record<string, string[]> = {}
    for (const [name, actor] of readers) seen[name] = await found(actor)
    await client.end()
    expect(seen).toEqual({ ...Object.fromEntries(readers.map(([name]) => [name, []])), Ada: ['northlight'], Ben: ['northlight'], Clara: ['harbour'] })
  })
})
