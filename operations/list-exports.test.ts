import { afterAll, beforeAll, expect, test } from 'vitest'
import { releasesCsv } from '@/app/(public)/lists/releases-csv'
import { openWorld, type World } from '@/db/testing/world'
import type { Actor } from '@/domain/actor'
import { audience } from '@/domain/audience'
import { versionPath } from '@/domain/record'
import { releaseJson } from '@/domain/record-json'
import { readCsv } from '@/domain/testing/read-csv'
import { incidentPostMortem } from '@/kinds/incident-post-mortem/definition'
import { example, exampleOverrides } from '@/kinds/incident-post-mortem/example'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { mostExported, type ReleaseQuery } from './list-releases'
import { list, readersOf, release } from './testing/released'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const formula = { ...noticeExample, about: { ...noticeExample['about'], title: '=HYPERLINK("https://else.example", "Open, now")' } }
  await release(world, world.as('Ada'), { body: formula })
  await release(world, world.as('Clara'), { widest: 'community' })
  await release(world, world.as('Farid'), { body: example, overrides: exampleOverrides })
})
afterAll(() => world.close())

const at = (path: string) => `https://bulkhead.example${path}`

async function onPages(actor: Actor, query: Partial<ReleaseQuery>): Promise<string[]> {
  const found: string[] = []
  for (let page = await list(actor, { ...query, size: 1 }); ; page = await list(actor, { ...query, size: 1, after: page.older ?? undefined })) {
    found.push(...page.releases.map((each) => at(versionPath(each, each.number))))
    if (!page.older) return found
  }
}

const narrowed: Partial<ReleaseQuery>[] = [{}, { facets: { host_impact: 'app_impact' } }, { facets: { host_impact: 'app_impact', severity: 'S1' } }, { publisher: 'reconstruction-desk' }]

test.each(narrowed.map((query) => [JSON.stringify(query), query] as const))('what the pages of a list show, narrowed by %s, is what its CSV and its JSON hold, for every reader', async (_words, query) => {
  for (const [name, actor] of readersOf(world)) {
    const shown = await onPages(actor, query)
    const { releases } = await list(actor, { ...query, size: mostExported })
    const [heading = [], ...rows] = readCsv(releasesCsv(incidentPostMortem, releases, at))
    expect(rows.map((row) => row.at(-1)), name).toEqual(shown)
    expect(releases.map((each) => releaseJson(each, at).permalink), name).toEqual(shown)
    for (const row of rows) expect(row, name).toHaveLength(heading.length)
  }
})

test('every row of a CSV says at which level it is read and what may be done with it', async () => {
  for (const [name, actor] of readersOf(world)) {
    const { releases } = await list(actor)
    const rows = readCsv(releasesCsv(incidentPostMortem, releases, at)).slice(1)
    expect(rows.map((row) => row.slice(-4, -1)), name).toEqual(releases.map(({ level }) => [audience[level].name, audience[level].tlp, audience[level].sharing]))
  }
})

test('a title that is a formula stands in a CSV as text', async () => {
  const { releases } = await list(world.as('Ada'), { publisher: 'northlight' })
  expect(releasesCsv(incidentPostMortem, releases, at)).toContain('\r\n"\'=HYPERLINK(""https://else.example"", ""Open, now"")",')
})
