import { describe, expect, it } from 'vitest'
import { projectedLevels, type ProjectedLevel } from '@/domain/audience'
import { missingFor } from '@/domain/completeness'
import { factsOf, type Fact } from '@/domain/declared/facts'
import type { LevelOverride } from '@/domain/kind-definition'
import { problemsInOverrides } from '@/domain/overrides'
import { project } from '@/domain/projection'
import { problemsIn } from '@/domain/validation'
import { incidentPostMortem } from './incident-post-mortem/definition'
import { harbourExample as report, harbourOverrides } from './incident-post-mortem/harbour-example'
import { updatePractice } from './update-practice/definition'
import { harbourExample as plan } from './update-practice/harbour-example'

const close = (path: string): LevelOverride => ({ path, level: 'bilateral', reason: 'It is ours.' })

function factsAt(level: ProjectedLevel, overrides: { plan?: LevelOverride[]; report?: LevelOverride[] } = {}, body = report): Fact[] {
  const [channel] = updatePractice.declares(project(updatePractice, plan, level, overrides.plan ?? []))
  const course = incidentPostMortem.observes(project(incidentPostMortem, body, level, overrides.report ?? []))
  return channel && course ? factsOf(channel, course) : []
}

const told = (facts: Fact[]) => facts.map(({ what, ring, relation }) => [what, ring, relation].filter(Boolean).join(' '))

describe('the plan and the report of Harbour Endpoint', () => {
  it('are complete and without a problem', () => {
    expect(problemsIn(updatePractice, plan)).toEqual([])
    expect(missingFor(updatePractice, plan, 'filed')).toEqual([])
    expect(problemsIn(incidentPostMortem, report)).toEqual([])
    expect(missingFor(incidentPostMortem, report, 'full')).toEqual([])
    expect(problemsInOverrides(incidentPostMortem, report, harbourOverrides)).toEqual([])
  })

  it('tell the public in which rings and how fast, and others also who halted and how many were healthy', () => {
    const open = ['faster_lane as_declared', 'order as_declared', 'share Harbour itself as_declared', 'bake Harbour itself as_declared', 'gate Harbour itself as_declared', 'share Canary as_declared', 'bake Canary less', 'gate Canary other', 'share Wide as_declared']
    expect(told(factsAt('public'))).toEqual(open)
    const inside = [...open.slice(0, 5), 'sample Harbour itself as_declared', ...open.slice(5, 8), 'sample Canary less', ...open.slice(8), 'halt_latency more', 'halted_by as_declared']
    for (const level of ['community', 'oversight', 'bilateral'] as const) expect(told(factsAt(level))).toEqual(inside)
  })

  it('say in the same fact what was declared, what was observed and what the vendor says to it', () => {
    expect(factsAt('public').find(({ what, relation }) => what === 'bake' && relation === 'less')).toEqual({
      what: 'bake', unit: 'minutes', ring: 'Canary', next: 'Wide', relation: 'less',
      declared: { paths: ['rings.list#hbrrngc2.min_bake'], value: { least: 1440, most: 1440 } },
      observed: { paths: ['rollout.rings#hbr7731w.opened_at', 'rollout.rings#hbr7731x.opened_at'], value: { least: 15, most: 15 } },
      remark: { path: 'rollout.rings#hbr7731x.remark', text: expect.stringContaining('no faster lane') },
    })
  })
})

describe('closing a field of either document', () => {
  const paths = (fact: Fact) => [...fact.declared.paths, ...fact.observed.paths]
  const cases = [...new Set(factsAt('bilateral').flatMap(paths))]
  const closed = (path: string) => (/^(rollout|timeline)/.test(path) ? { report: [close(path)] } : { plan: [close(path)] })
  const staysPublic = (path: string) => /^(rings|halting)\.list.*\.(ring_name|population_pct|min_bake|promotion|emergency_path)$/.test(path)

  it.each(cases.filter((path) => !path.endsWith('.ring')))('takes every fact that needs %s from those who no longer read it, and no other', (path) => {
    for (const level of projectedLevels) {
      const before = factsAt(level)
      expect(factsAt(level, closed(path))).toEqual(level === 'bilateral' || staysPublic(path) ? before : before.filter((fact) => !paths(fact).includes(path)))
    }
  })

  it('leaves nothing to say of a ring whose name is closed, nor of the order of rings', () => {
    expect(told(factsAt('public', closed('rollout.rings#hbr7731w.ring')))).toEqual(['faster_lane as_declared', 'share Harbour itself as_declared', 'bake Harbour itself as_declared', 'gate Harbour itself as_declared', 'share Wide as_declared'])
    expect(JSON.stringify(factsAt('public', closed('rollout.rings#hbr7731w.ring')))).not.toContain('Canary')
  })

  it('leaves nothing to say of how fast it was halted where a whole row of the timeline is closed, or a time of a halt is not known', () => {
    const latency = (facts: Fact[]) => facts.filter(({ what }) => what === 'halt_latency')
    const declared = { report: [{ path: 'timeline.events#hbr7731j', level: 'oversight' as const, reason: 'It is ours.' }] }
    expect(latency(factsAt('community', declared))).toEqual([])
    expect(latency(factsAt('oversight', declared))).toHaveLength(1)
    const events = [...(report['timeline']?.['events'] as object[]), { row: 'hbr7731u', event: 'halted', when: { answer: 'unknown', because: 'Not logged.' } }]
    expect(latency(factsAt('community', {}, { ...report, timeline: { events } }))).toMatchObject([{ relation: 'open', observed: { unknown: { because: 'Not logged.' } } }])
  })

  it('leaves no remark to those who may not read it', () => {
    expect(factsAt('public', closed('rollout.rings#hbr7731x.remark')).every(({ remark }) => remark === null)).toBe(true)
  })
})
