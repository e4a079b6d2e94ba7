import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/domain/actor'
import { projectedLevels, rankOf, widestLevels, type ProjectedLevel, type WidestLevel } from '@/domain/audience'
import { asActor, settingsOf } from './testing/as-actor'
import { askers, organisations } from './testing/demo-actors'
import { openGuardedWorld, type GuardedWorld } from './testing/guarded-world'

let world: GuardedWorld
let server: pg.Client
beforeAll(async () => {
  world = await openGuardedWorld()
  server = new pg.Client({ connectionString: world.superuserUrl })
  await server.connect()
})
afterAll(async () => {
  await server.end()
  await world.close()
})

/** A list as pages read it: a union of what a reader may see for different reasons (rulings 11). */
const union = `select version_id from projections where level = guard.base_level() and phase = 'released' and shown and organisation_id is distinct from guard.organisation()
  union all select version_id from projections where level = guard.base_level() and phase = 'review'
  union all select version_id from projections where level = 'bilateral' and organisation_id = guard.organisation()`

async function doubled(run: (sql: string) => Promise<pg.QueryResult>): Promise<string[]> {
  const twice: string[] = []
  for (const [what, from] of [['the table', 'select version_id from projections'], ['the union', union]]) {
    const { rows } = await run(`select version_id from (${from}) shown group by version_id having count(*) > 1`)
    twice.push(...rows.map((row) => `${row.version_id} in ${what}`))
  }
  return twice
}

test.each(askers)('no version appears twice for %s', async (_name, actor) => {
  expect(await asActor(world.app, actor, () => doubled((sql) => world.app.query(sql)))).toEqual([])
})

test.each(askers)('the union of its branches is all that the table shows to %s', async (_name, actor) => {
  const { rows } = await asActor(world.app, actor, () => world.app.query<{ table: string; union: string }>(`select (select count(*) from projections) as table, (select count(*) from (${union}) u) as union`))
  expect(rows[0]?.union).toBe(rows[0]?.table)
})

test.each(askers)('at most one version of a document is the current one for %s', async (_name, actor) => {
  const own = actor.kind === 'person' ? actor.organisationId : null
  const { rows } = await asActor(world.app, actor, () => world.app.query('select document_id from projections where current and organisation_id is distinct from $1 group by document_id having count(*) > 1', [own]))
  expect(rows).toEqual([])
})

interface Release {
  widest: WidestLevel
  /** Levels at which this version says something else than the one before. */
  changes: ProjectedLevel[]
}

interface Story {
  releases: Release[]
  end: 'released' | 'withdrawn' | 'submitted' | 'in_review' | 'draft'
}

const stories = fc.array(
  fc.record<Story>({
    releases: fc.array(fc.record({ widest: fc.constantFrom(...widestLevels), changes: fc.subarray([...projectedLevels]) }), { minLength: 1, maxLength: 5 }),
    end: fc.constantFrom('released', 'withdrawn', 'submitted', 'in_review', 'draft'),
  }),
  { minLength: 1, maxLength: 3 },
)

/** The texts in a level's history: of releases opened that wide since the level was last closed, without echoes. */
function historyAt(level: ProjectedLevel, story: Story): number[] {
  if (story.end === 'withdrawn') return []
  let shown: number[] = []
  let text = 0
  story.releases.forEach((release, index) => {
    if (index === 0 || release.changes.includes(level)) text = index
    if (rankOf(level) < rankOf(release.widest)) shown = []
    else if (shown.at(-1) !== text) shown.push(text)
  })
  return shown
}

async function tell(story: Story, documentId: string): Promise<void> {
  const of = organisations.northlight
  await server.query("insert into documents (id, kind, organisation_id) values ($1, 'incident_postmortem', $2)", [documentId, of.id])
  const texts: Record<string, number> = {}
  const open = story.end === 'released' || story.end === 'withdrawn' ? [] : [{ widest: 'public' as const, changes: [...projectedLevels] }]
  for (const [minor, release] of [...story.releases, ...open].entries()) {
    const id = randomUUID()
    await server.query("insert into versions (id, document_id, kind, organisation_id, owner_kind, step, schema_version, minor, widest) values ($1, $2, 'incident_postmortem', $3, 'vendor', 'full', 1, $4, $5)", [id, documentId, of.id, minor, release.widest])
    for (const level of projectedLevels) {
      if (minor === 0 || release.changes.includes(level)) texts[level] = minor
      await server.query(
        `insert into projections (version_id, level, document_id, kind, organisation_id, organisation_name, organisation_slug, owner_kind, title, summary, facets, step, number, assurance, body, sha256, submitted_at)
         values ($1, $2, $3, 'incident_postmortem', $4, $5, $6, 'vendor', $7, '', '{}', 'full', '1', 'self_attested', '{}', $7, now())`,
        [id, level, documentId, of.id, of.name, of.slug, `${documentId} ${level} ${texts[level]}`],
      )
    }
    const isOpen = minor >= story.releases.length
    if (isOpen && story.end === 'draft') continue
    await server.query("update versions set state = 'submitted', submitted_at = now() where id = $1", [id])
    if (isOpen && story.end === 'in_review') await server.query("update versions set state = 'in_review' where id = $1", [id])
    if (!isOpen) await server.query("update versions set state = 'released', released_at = now() where id = $1", [id])
  }
  if (story.end === 'withdrawn') await server.query("update versions set state = 'withdrawn' where document_id = $1", [documentId])
}

async function become(role: 'bulkhead_owner' | 'bulkhead_app', actor?: Actor): Promise<void> {
  await server.query(`set local role ${role}`)
  const { kind, person, organisation, role: acting } = actor ? settingsOf(actor) : { kind: '', person: '', organisation: '', role: '' }
  await server.query("select set_config('app.kind', $1, true), set_config('app.person', $2, true), set_config('app.organisation', $3, true), set_config('app.role', $4, true)", [kind, person, organisation, acting])
}

const outside: [level: ProjectedLevel, asker: string][] = [
  ['public', 'public'],
  ['community', 'vendor_publisher of Harbour Endpoint'],
  ['oversight', 'government_reviewer of Cyber Resilience Agency'],
  ['bilateral', 'microsoft_reviewer of Microsoft'],
]

test('whatever is released, tightened, opened again and withdrawn, each reader finds each version once, and the history of their level without echoes', async () => {
  const property = fc.asyncProperty(stories, async (told) => {
    await server.query('begin')
    try {
      await become('bulkhead_owner')
      for (const [index, story] of told.entries()) await tell(story, `BH-PM-2026-ZZZZZ${index}`)
      for (const [name, actor] of askers) {
        await become('bulkhead_app', actor)
        expect(await doubled((sql) => server.query(sql)), name).toEqual([])
      }
      for (const [level, name] of outside) {
        await become('bulkhead_app', askers.find(([each]) => each === name)?.[1])
        for (const [index, story] of told.entries()) {
          const documentId = `BH-PM-2026-ZZZZZ${index}`
          const { rows } = await server.query<{ title: string; current: boolean }>("select title, current from projections where document_id = $1 and phase = 'released'", [documentId])
          const expected = historyAt(level, story).map((text) => `${documentId} ${level} ${text}`)
          expect(rows.map((row) => row.title).sort(), `${name} ${JSON.stringify(story)}`).toEqual(expected)
          expect(rows.filter((row) => row.current).map((row) => row.title), name).toEqual(expected.slice(-1))
        }
      }
    } finally {
      await server.query('rollback')
    }
  })
  await fc.assert(property, { numRuns: 25 })
})
