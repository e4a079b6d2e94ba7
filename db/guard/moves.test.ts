import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownedDatabase, type OwnedDatabase } from '@/db/testing/owned-database'
import { baseClearance } from '@/domain/actor'
import { levels, rankOf } from '@/domain/audience'
import { reviewHasLapsed, workingDaysAfter } from '@/domain/clocks'
import { publicationMoves } from '@/domain/workflow/publication'

let database: OwnedDatabase
beforeAll(async () => {
  database = await ownedDatabase()
})
afterAll(() => database.close())

const walkers: Record<string, string[]> = {
  'vendor publisher': ['vendor_publisher'],
  'Microsoft reviewer': ['microsoft_reviewer'],
  'the release of a newer version': ['newer_release'],
}
/** The job walks the releases that a publisher left an instruction for. */
const alsoByTheJob = ['release', 'release_self_attested']

test('the arrows of the database are those of the domain', async () => {
  const expected = publicationMoves.flatMap((move) => {
    const walking = [...(walkers[move.who] ?? [`nobody knows ${move.who}`]), ...(alsoByTheJob.includes(move.name) ? ['system'] : [])]
    return move.from.flatMap((from) => walking.map((who) => `${from} -> ${move.to} by ${who}`))
  })
  const { rows } = await database.owner.query<{ arrow: string }>("select from_state || ' -> ' || to_state || ' by ' || role as arrow from guard.moves")
  expect(rows.map((row) => row.arrow).sort()).toEqual([...new Set(expected)].sort())
})

test('the ranks and the clearances of the database are those of the domain', async () => {
  const { rows } = await database.owner.query<{ level: string; rank: number }>('select level, guard.rank_of(level) - 1 as rank from unnest($1::text[]) level', [levels])
  expect(rows).toEqual(levels.map((level) => ({ level, rank: rankOf(level) })))
  for (const [role, level] of [...Object.entries(baseClearance), ['public', 'public'], ['system', null], ['authenticator', null], ['none', null]] as const) {
    const found = await database.owner.query<{ level: string | null }>("with s as materialized (select set_config('app.role', $1, false)) select guard.base_level() as level from s where s is not null", [role])
    expect(found.rows[0]?.level, String(role)).toBe(level)
  }
})

const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })

test('the database counts working days as the domain does', async () => {
  const samples = fc.sample(fc.tuple(moments, fc.integer({ min: 1, max: 40 })), 200)
  const { rows } = await database.owner.query<{ due: Date }>('select guard.working_days_after(since, days) as due from unnest($1::timestamptz[], $2::integer[]) with ordinality as s (since, days, n) order by n', [
    samples.map(([since]) => since.toISOString()),
    samples.map(([, days]) => days),
  ])
  expect(rows.map((row) => row.due)).toEqual(samples.map(([since, days]) => workingDaysAfter(since, days)))
})

test('a review lapses in the database at the moment at which it lapses in the domain', async () => {
  const near = fc.oneof(fc.integer({ min: 0, max: 30 * 86_400_000 }), fc.constantFrom(...[5, 7, 15, 21].flatMap((days) => [-1, 0, 1].map((ms) => days * 86_400_000 + ms))))
  const samples = fc.sample(fc.tuple(moments, fc.boolean(), near), 300).map(([submitted, begun, later]) => ({ submitted, begun: begun ? submitted : null, now: new Date(submitted.getTime() + later) }))
  const { rows } = await database.owner.query<{ lapsed: boolean }>(
    'select guard.review_lapsed(submitted, begun, at) as lapsed from unnest($1::timestamptz[], $2::timestamptz[], $3::timestamptz[]) with ordinality as s (submitted, begun, at, n) order by n',
    [samples.map((each) => each.submitted.toISOString()), samples.map((each) => each.begun?.toISOString() ?? null), samples.map((each) => each.now.toISOString())],
  )
  expect(rows.map((row) => row.lapsed)).toEqual(samples.map((each) => reviewHasLapsed(each.submitted, each.begun, each.now)))
})
