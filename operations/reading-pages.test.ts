import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic } from '@/domain/actor'
import { list, readersOf, release } from './testing/released'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

describe('a long list', () => {
  test('pages forwards and backwards without a gap or a repetition, also among equal times', async () => {
    for (const [name, actor] of readersOf(world)) {
      const whole = (await list(actor)).releases.map((each) => each.versionId)
      const forwards: string[] = []
      const backwards: string[] = []
      let page = await list(actor, { size: 2 })
      for (;;) {
        forwards.push(...page.releases.map((each) => each.versionId))
        if (!page.older) break
        page = await list(actor, { size: 2, after: page.older })
      }
      for (;;) {
        backwards.unshift(...page.releases.map((each) => each.versionId))
        if (!page.newer) break
        page = await list(actor, { size: 2, before: page.newer })
      }
      expect(forwards, name).toEqual(whole)
      expect(backwards, name).toEqual(whole)
      expect(page.count, name).toEqual({ matching: whole.length, capped: false })
    }
  })

  beforeAll(async () => {
    const made = await Promise.all(['Ada', 'Ada', 'Clara', 'Elif', 'Farid'].map((name) => release(world, world.as(name))))
    await world.query("update projections set released_at = '2026-11-20T10:00:00.000123Z' where version_id = any($1)", [made.map((each) => each.versionId)])
  })

  test('counting stops at a thousand', async () => {
    const [row] = await world.query<{ columns: string }>("select string_agg(column_name, ',') as columns from information_schema.columns where table_name = 'projections' and is_generated = 'NEVER' and column_name not in ('version_id', 'document_id', 'slug')")
    await world.query(`insert into documents (id, kind, organisation_id, slug) select 'BH-PM-2026-' || lpad(translate(to_hex(n), 'abcdef', 'ABCDEF'), 6, '0'), 'incident_postmortem', o.id, 'many-' || n from generate_series(1, 1001) n, organisations o where o.slug = 'northlight'`)
    await world.query(`insert into versions (document_id, kind, organisation_id, owner_kind, state, step, schema_version, widest, submitted_at, released_at) select id, kind, organisation_id, 'vendor', 'released', 'notice', 1, 'public', now(), now() from documents where slug like 'many-%'`)
    await world.query(`insert into projections (version_id, document_id, slug, ${row?.columns}) select v.id, v.document_id, d.slug, ${row?.columns.split(',').map((name) => `p.${name}`).join(',')}
      from versions v join documents d on d.id = v.document_id and d.slug like 'many-%', (select * from projections where level = 'public' and phase = 'released' and current and organisation_slug = 'northlight' limit 1) p`)
    expect((await list(thePublic, { size: 5 })).count).toEqual({ matching: 1000, capped: true })
    expect((await list(thePublic, { size: 5, publisher: 'reconstruction-desk' })).count.capped).toBe(false)
  })
})
