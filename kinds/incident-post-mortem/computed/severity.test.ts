import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectedLevels } from '@/domain/audience'
import { project } from '@/domain/projection'
import { hostImpacts } from '@/domain/vocabulary'
import { incidentPostMortem as kind } from '../definition'
import { arbitraryOverrides } from '../../testing/arbitrary-body'
import { severityOf, type Severity } from './severity'

interface Told {
  impact?: unknown
  count?: object
  sectors?: unknown
  raised?: string
}

const body = ({ impact, count, sectors, raised }: Told) => ({
  notice: { ...(impact ? { host_impact: impact } : {}) },
  preliminary: {
    ...(count ? { impact_count: 'answer' in count ? count : { unit: 'hosts', method: 'measured', as_of: '2026-01-01', ...count } } : {}),
    ...(sectors ? { critical_sectors: sectors } : {}),
    ...(raised ? { severity_raised_to: raised } : {}),
  },
})
const grade = (told: Told) => severityOf(body(told), 'bilateral')?.grade
const unknown = { answer: 'unknown', because: 'x' }

describe('severity', () => {
  it.each([
    ['host_crash', { best: 10_000 }, 'S1'],
    ['boot_loop', { best: 9_999 }, 'S2'],
    ['data_loss', { best: 100 }, 'S2'],
    ['host_crash', { best: 99 }, 'S3'],
    ['network_loss', { best: 10_000 }, 'S2'],
    ['app_impact', { best: 9_999 }, 'S3'],
    ['agent_degraded', { best: 9_000_000 }, 'S3'],
    ['none', { best: 9_000_000 }, 'S4'],
    ['host_crash', unknown, 'S1'],
    ['app_impact', unknown, 'S3'],
    ['host_crash', { low: 1, high: 10_000 }, 'S1'],
    ['host_crash', { low: 1, best: 150, high: 10_000 }, 'S2'],
    ['host_crash', { best: 12, unit: 'organisations' }, 'S1'],
  ])('of %s with a count of %j is %s', (impact, count, expected) => expect(grade({ impact, count })).toBe(expected))

  it('is S1 where a service is reached on which lives depend', () => {
    expect(grade({ impact: 'agent_degraded', count: { best: 3 }, sectors: ['finance', 'health'] })).toBe('S1')
    expect(grade({ impact: 'agent_degraded', count: { best: 3 }, sectors: ['finance'] })).toBe('S3')
  })

  it('is raised by the vendor and never lowered', () => {
    expect(grade({ impact: 'app_impact', count: { best: 3 }, raised: 'S2' })).toBe('S2')
    expect(grade({ impact: 'host_crash', count: unknown, raised: 'S3' })).toBe('S1')
  })

  it('is not known while the impact on hosts is not', () => {
    expect(severityOf(body({ count: { best: 3 } }), 'bilateral')).toBeNull()
    expect(severityOf(body({ impact: unknown, raised: 'S2' }), 'bilateral')).toEqual({ grade: 'S2', basis: 'at_least' })
  })

  it('says “at least” to the public, who do not see sectors', () => {
    const told = body({ impact: 'app_impact', count: { best: 3 }, sectors: ['health'] })
    expect(severityOf(project(kind, told, 'public', []), 'public')).toEqual({ grade: 'S3', basis: 'at_least' })
    expect(severityOf(project(kind, told, 'community', []), 'community')).toEqual({ grade: 'S1', basis: 'exact' })
  })

  it('says “at least” where a rounded count could stand on either side of a threshold', () => {
    const told = body({ impact: 'host_crash', count: { best: 9_950 } })
    expect(severityOf(project(kind, told, 'community', []), 'community')).toEqual({ grade: 'S2', basis: 'at_least' })
    expect(severityOf(project(kind, told, 'oversight', []), 'oversight')).toEqual({ grade: 'S2', basis: 'exact' })
  })
})

const ranks: Record<string, number> = { S4: 1, S3: 2, S2: 3, S1: 4 }
const rank = (severity: Severity | null) => (severity ? (ranks[severity.grade] ?? 0) : 0)
const near = fc.oneof(fc.integer({ min: 0, max: 12_000 }), fc.constantFrom(99, 100, 9_949, 9_950, 9_999, 10_000, 10_499, 10_500))
const counts = fc.oneof(fc.record({ low: near, best: near, high: near }, { requiredKeys: [] }), fc.constant(unknown))
const told = fc
  .record(
    {
      impact: fc.constantFrom(...hostImpacts, unknown),
      count: counts,
      sectors: fc.constantFrom(['health'], ['finance'], unknown),
      raised: fc.constantFrom('S1', 'S2', 'S3'),
    },
    { requiredKeys: [] },
  )
  .map(body)

describe('severity at a wider level', () => {
  it('never exceeds the severity that Microsoft sees, and equals it where it says exact', () => {
    const documents = told.chain((document) => arbitraryOverrides(kind, document).map((overrides) => ({ document, overrides })))
    fc.assert(
      fc.property(documents, fc.constantFrom(...projectedLevels), ({ document, overrides }, level) => {
        const here = severityOf(project(kind, document, level, overrides), level)
        const bilaterally = severityOf(project(kind, document, 'bilateral', overrides), 'bilateral')
        expect(rank(here)).toBeLessThanOrEqual(rank(bilaterally))
        if (here?.basis === 'exact') expect(here.grade).toBe(bilaterally?.grade)
      }),
      { numRuns: 3_000 },
    )
  })
})
