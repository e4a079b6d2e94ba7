import { describe, expect, it } from 'vitest'
import { projectedLevels } from '@/domain/audience'
import { missingFor } from '@/domain/completeness'
import { problemsInOverrides } from '@/domain/overrides'
import { project } from '@/domain/projection'
import { problemsIn } from '@/domain/validation'
import { compute } from './computed'
import { incidentPostMortem as kind } from './definition'
import { example, exampleOverrides } from './example'
import { face } from './face'
import { noticeExample } from './notice-example'

const publicly = project(kind, example, 'public', exampleOverrides)

describe('Channel File 291', () => {
  it('is a complete full report without a problem', () => {
    expect(problemsIn(kind, example)).toEqual([])
    expect(missingFor(kind, example, 'full')).toEqual([])
    expect(problemsInOverrides(kind, example, exampleOverrides)).toEqual([])
  })

  it('is S1 at every level, halted after 78 minutes, recovery unknown', () => {
    for (const level of projectedLevels) {
      const computed = compute(project(kind, example, level, exampleOverrides), level)
      expect(computed.severity).toEqual({ grade: 'S1', basis: 'exact' })
      expect(computed.durations.to_halt).toEqual({ from: 'released', to: 'halted', least: 78, most: 78 })
      expect(computed.durations.to_95_recovered).toHaveProperty('unknown')
    }
  })

  it('tells the public its count as an estimate of Microsoft on a day, and no share of a fleet', () => {
    expect(publicly['preliminary']?.['impact_count']).toEqual({ best: 8_500_000, unit: 'hosts', method: 'reported', as_of: '2024-07-20', by: 'Microsoft, an estimate' })
  })

  it('withholds from the public what its overrides close, and says so', () => {
    expect(publicly['timeline']?.['events']).toContainEqual({ row: 'cf291t11', event: { withheld: true }, when: { withheld: true } })
    const community = project(kind, example, 'community', exampleOverrides)
    expect(community['lessons']?.['got_lucky']).toEqual([{ row: 'cf291g01', text: { withheld: true } }])
    expect(publicly['lessons']).toBeUndefined()
  })

  it('shows lists its title, its summary and its facets', () => {
    expect(face(publicly, compute(publicly, 'public'))).toMatchObject({
      title: 'CrowdStrike: Channel File 291',
      summary: expect.stringContaining('78 minutes'),
      facets: { incident_kind: 'faulty_content', host_impact: 'host_crash', state: 'resolved', severity: 'S1', products: 'CrowdStrike Falcon sensor for Windows' },
    })
  })
})

describe('the notice example', () => {
  it('is a complete notice and a complete preliminary report, and not yet a full one', () => {
    expect(problemsIn(kind, noticeExample)).toEqual([])
    expect(missingFor(kind, noticeExample, 'notice')).toEqual([])
    expect(missingFor(kind, noticeExample, 'preliminary')).toEqual([])
    expect(missingFor(kind, noticeExample, 'full').length).toBeGreaterThan(10)
  })

  it('tells the public rounded counts and at least S3, and Microsoft the exact ones', () => {
    const shown = project(kind, noticeExample, 'public', [])
    expect(shown['preliminary']?.['impact_count']).toMatchObject({ low: 330, best: 350, high: 410 })
    expect(compute(shown, 'public').severity).toEqual({ grade: 'S3', basis: 'at_least' })
    expect(compute(noticeExample, 'bilateral').severity).toEqual({ grade: 'S3', basis: 'exact' })
  })
})
