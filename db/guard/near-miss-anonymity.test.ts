import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic, type Actor, type Person } from '@/domain/actor'
import { createDocument } from '@/operations/create-document'
import { readReview } from '@/operations/read-review'
import { must } from '@/operations/testing/filing'
import { asActor, attempt } from './testing/as-actor'
import { everythingShownTo, fineTimes, namesOf, namesTold, rowsJoinedTo, type SeenRow } from './testing/red-team'
import { fileNearMiss, openRedTeamWorld, workAsUsual, type RedTeamWorld } from './testing/red-team-world'

let world: RedTeamWorld
/** Which vendor is behind each near miss: what readers must not find out. */
const truth = new Map<string, Person>()
let readers: [name: string, actor: Actor][]
let reviewers: ReadonlySet<string>

beforeAll(async () => {
  world = await openRedTeamWorld()
  const [hana, ivo, june] = ['Hana', 'Ivo', 'June'].map(world.as) as [Person, Person, Person]
  readers = [['the public', thePublic], ['an admin', june], ['a Microsoft reviewer', ivo], ['a government reviewer', hana], ['another vendor', world.onlooker]]
  reviewers = new Set([hana, ivo, june].flatMap((each) => [each.personId, each.organisationId]))
  for (const [number, vendor] of world.vendors.entries()) {
    await workAsUsual(world, vendor)
    for (const round of [0, 1]) {
      const documentId = await fileNearMiss(vendor, { number: number + round, reviewer: round === 0 ? ivo : hana, withdraw: number === 3 && round === 1 })
      truth.set(documentId, vendor.publisher)
      await readReview(ivo, documentId)
    }
    truth.set(must(await createDocument(vendor.member, 'near_miss')).documentId, vendor.publisher)
    await workAsUsual(world, vendor)
  }
}, 240_000)
afterAll(() => world.close())

const seenBy = (actor: Actor) => everythingShownTo(actor, world.app, world.owner)
const isOfNearMiss = (row: SeenRow) => row.values.some((value) => value.includes('BH-NM-') || value === 'unnamed_vendor')
const nearMissRows = (seen: readonly SeenRow[]) => rowsJoinedTo(seen, isOfNearMiss, reviewers)
const vendorNames = async () => (await Promise.all(world.vendors.map(({ publisher }) => namesOf(world.owner, publisher.organisationId)))).flat()

/** What the rows that can be joined to near misses tell of who filed them. */
async function findings(actor: Actor): Promise<string[]> {
  const rows = nearMissRows(await seenBy(actor))
  return [...namesTold(rows, await vendorNames()), ...fineTimes(rows)]
}

/** Near misses that lead to each other by ids. */
function filingsTogether(seen: readonly SeenRow[]): string[] {
  const groups = [...truth.keys()].map((documentId) => ({ documentId, rows: new Set(rowsJoinedTo(seen, (row) => row.values.some((value) => value.includes(documentId)), reviewers)) }))
  return groups.flatMap((a) => groups.filter((b) => a.documentId < b.documentId && [...a.rows].some((row) => b.rows.has(row))).map((b) => `${a.documentId} with ${b.documentId}`))
}

const everyReader = test.each(['the public', 'an admin', 'a Microsoft reviewer', 'a government reviewer', 'another vendor'])
const actorOf = (name: string) => readers.find(([each]) => each === name)?.[1] ?? thePublic

test('at least five vendors have filed, and those who may read find near misses to join', async () => {
  expect(new Set([...truth.values()].map((person) => person.organisationId)).size).toBeGreaterThanOrEqual(5)
  const tables: Record<string, string[]> = {}
  for (const [name, actor] of readers) tables[name] = [...new Set(nearMissRows(await seenBy(actor)).map((row) => row.table))].sort()
  expect(tables).toEqual({
    'the public': [],
    // What people of Microsoft did themselves, to the month.
    'an admin': ['events'],
    'a Microsoft reviewer': ['documents', 'events', 'facet_terms', 'notes', 'organisations', 'projections', 'reads', 'tombstones', 'versions'],
    'a government reviewer': ['documents', 'events', 'facet_terms', 'notes', 'organisations', 'projections', 'tombstones', 'versions'],
    'another vendor': ['facet_terms', 'projections', 'tombstones'],
  })
})

describe('whatever rows and columns they are shown', () => {
  everyReader('%s joins no near miss to a vendor by ids, names, products or digests, and finds no time finer than a month', async (name) => {
    expect(await findings(actorOf(name))).toEqual([])
  })

  everyReader('%s finds the filings of one vendor as far apart as those of two', async (name) => {
    expect(filingsTogether(await seenBy(actorOf(name)))).toEqual([])
  })

  everyReader('%s sees nothing else change when a near miss is filed', async (name) => {
    const others = (seen: SeenRow[]) => {
      const joined = new Set(nearMissRows(seen))
      return seen.filter((row) => !joined.has(row) && row.table !== 'publication_epoch').map((row) => `${row.table} ${row.values.join(' ')}`).sort()
    }
    const before = others(await seenBy(actorOf(name)))
    const [vendor] = world.vendors
    if (!vendor) throw new Error('There is no vendor.')
    truth.set(await fileNearMiss(vendor), vendor.publisher)
    expect(others(await seenBy(actorOf(name)))).toEqual(before)
  })
})

test('in a list, near misses of a month stand in the order of random ids', async () => {
  const { rows } = await asActor(world.app, world.onlooker, () => world.app.query<{ version_id: string }>("select version_id from projections where level = 'community' and kind = 'near_miss' and phase = 'released' and shown and current order by released_at desc, version_id desc"))
  expect(rows.length).toBeGreaterThan(8)
  expect(rows.map((row) => row.version_id)).toEqual(rows.map((row) => row.version_id).sort().reverse())
})

describe('guessing which vendor it is', () => {
  /** Statements with a near miss ($1 its id, $2 its version, $3 its token) and a guess ($4), as somebody would try them. */
  const guesses = [
    'select 1 from attributions where filing = $3 and organisation_id = $4',
    'delete from attributions where filing = $3',
    'insert into attributions (filing, organisation_id) values ($3, $4)',
    "insert into edit_keys (filing, key_hash) values ($3, repeat('0', 64))",
    "select guard.take_back_filing(repeat('0', 64))",
    'select guard.own_filings()',
    "insert into events (document_id, organisation_id, actor_kind, actor_role, deed) values ($1, $4, 'person', 'vendor_publisher', 'create')",
    "insert into notes (version_id, document_id, organisation_id, path, body, level, author_person, author_organisation, author_role) values ($2, $1, $4, 'about', 'x', 'bilateral', $4, $4, 'microsoft_reviewer')",
    "insert into sections (version_id, key, organisation_id, body) values ($2, 'x', $4, '{}')",
    "insert into versions (document_id, kind, organisation_id, owner_kind, step, schema_version, minor) values ($1, 'near_miss', $4, 'unnamed_vendor', 'filed', 1, 9)",
    "insert into documents (id, kind, organisation_id) values ($1, 'near_miss', $4)",
    "select guard.store_projection($2, 'community', '', '', '{}', '', '{}', '')",
    "update versions set state = 'withdrawn' where id = $2 and organisation_id = $4",
    "insert into tombstones (document_id, kind, slug, organisation_id, organisation_name, title, widest, reason) select document_id, kind, slug, $4, organisation_name, title, widest, 'x' from projections where version_id = $2",
    'select set_config(\'app.filing\', $3, true), count(*) from versions where id = $2',
  ]

  test('meets the same answer, right or wrong, for every reader', async () => {
    const { rows: filings } = await world.owner.query<{ document: string; version: string; token: string; vendor: string }>("select v.document_id as document, v.id as version, v.organisation_id as token, a.organisation_id as vendor from versions v join attributions a on a.filing = v.organisation_id")
    expect(filings.length).toBeGreaterThan(10)
    for (const [name, actor] of readers) {
      await asActor(world.app, actor, async () => {
        for (const { document, version, token, vendor } of filings.slice(0, 6)) {
          for (const statement of guesses) {
            const answers = []
            for (const { publisher } of world.vendors) answers.push({ right: publisher.organisationId === vendor, answer: JSON.stringify(await attempt(world.app, statement, [document, version, token, publisher.organisationId])) })
            const right = answers.filter((each) => each.right).map((each) => each.answer)
            expect(new Set([...right, ...answers.map((each) => each.answer)]).size, `${name}: ${statement}`).toBe(1)
          }
        }
      })
    }
  })
})

describe('the test can fail', () => {
  const reviewer = () => actorOf('a Microsoft reviewer')
  const [withoutMonths, months] = ['disable', 'enable'].map((word) => ['versions', 'projections', 'notes', 'documents'].map((table) => `alter table ${table} ${word} trigger z_keep_only_the_month`).join('; ')) as [string, string]

  test('where the database keeps finer times, they are found', async () => {
    await world.owner.query(withoutMonths)
    const [vendor] = world.vendors
    if (!vendor) throw new Error('There is no vendor.')
    const documentId = await fileNearMiss(vendor)
    await world.owner.query(months)
    const found = await findings(reviewer())
    expect(new Set(found.map((each) => each.split(' ')[0]))).toEqual(new Set(['documents', 'projections', 'versions']))
    await world.owner.query('update documents set created_at = created_at where id = $1', [documentId])
    for (const table of ['versions', 'projections']) await world.owner.query(`update ${table} set document_id = document_id where document_id = $1`, [documentId])
    expect(await findings(reviewer())).toEqual([])
  })

  test.each([
    ['a person in an answer', "update notes set answered_by = (select id from people where role = 'vendor_publisher' limit 1) where document_id like 'BH-NM-%'"],
    ['a name in a projection', "update projections set organisation_name = (select name from organisations where kind = 'vendor' limit 1) where kind = 'near_miss'"],
    ['a product in a text', "update projections set title = (select name from products limit 1) where kind = 'near_miss'"],
    ['two filings under one token', "update projections set organisation_id = (select organisation_id from versions where organisation_id in (select filing from attributions) limit 1) where kind = 'near_miss'"],
  ])('%s is found', async (what, statement) => {
    await world.owner.query('begin')
    try {
      await world.owner.query(statement)
      const seen = await shownInside()
      const found = what.startsWith('two') ? filingsTogether(seen) : namesTold(nearMissRows(seen), await vendorNames())
      expect(found.length).toBeGreaterThan(0)
    } finally {
      await world.owner.query('rollback')
    }
  })

  /** What a reviewer is shown, read on the owner's connection, inside the transaction in which the leak was made. */
  const shownInside = async () => {
    const { rows } = await world.owner.query<{ row: string }>("select row_to_json(p)::text as row from projections p where level = 'bilateral' union all select row_to_json(n)::text from notes n")
    return rows.map(({ row }): SeenRow => ({ table: 'leaked', values: [row], times: [] }))
  }
})
