import { describe, expect, it } from 'vitest'
import { projectedLevels, type ProjectedLevel } from '@/domain/audience'
import { rowsAt } from '@/domain/answered'
import { missingFor } from '@/domain/completeness'
import { leavesOf } from '@/domain/field-walk'
import { problemsInOverrides } from '@/domain/overrides'
import { project } from '@/domain/projection'
import { problemsIn } from '@/domain/validation'
import { compute } from './computed'
import { updatePractice as kind } from './definition'
import { example, exampleOverrides } from './example'
import { face } from './face'
import { reconstructionExample } from './reconstruction-example'

const at = (level: ProjectedLevel) => project(kind, example, level, exampleOverrides)

describe('the example of Northlight Sentry', () => {
  it('is a complete filing without a problem', () => {
    expect(problemsIn(kind, example)).toEqual([])
    expect(missingFor(kind, example, 'filed')).toEqual([])
    expect(problemsInOverrides(kind, example, exampleOverrides)).toEqual([])
  })

  it('has two channels of four rings, one of content and one of drivers', () => {
    expect(rowsAt(example, 'channels.list').map((channel) => channel['payload_class'])).toEqual(['behavioural_content', 'kernel_driver'])
    expect(rowsAt(example, 'rings.list')).toHaveLength(8)
  })

  it('shows the public its shares and bake times, and neither endpoints nor thresholds nor outcomes', () => {
    const [ring] = rowsAt(at('public'), 'rings.list')
    expect(ring).toEqual({ row: 'nxsrgct1', channel: 'nxscntnt', ring_name: 'Internal', ring_type: 'internal', population_pct: 0.1, selection: 'internal', min_bake: 'PT1H', promotion: 'automatic_gate' })
    expect(rowsAt(at('public'), 'signals.list')[0]).toEqual({ row: 'nxssgct1', channel: 'nxscntnt', signal: 'fp_rate', auto_halt: 'yes', missing_heartbeat_counts_as_failure: 'no' })
    expect(at('public')).not.toHaveProperty('outcomes')
    expect(at('community')).not.toHaveProperty('outcomes')
    expect(rowsAt(at('oversight'), 'outcomes.list')).toHaveLength(2)
  })

  it('tells the community who is called, and withholds what was closed', () => {
    expect(at('public')['continuity']).toEqual({ major_incident_plan: 'yes', plan_reviewed_on: '2026-04-02' })
    expect(rowsAt(at('community'), 'continuity.called')[1]).toMatchObject({ role: 'Duty manager of the distribution network', called_for: { withheld: true } })
    expect(rowsAt(at('oversight'), 'continuity.called')[1]).toMatchObject({ called_for: 'A halt that does not reach the edge' })
  })

  it('computes when the next exercise is due from community on, and counts what is not disclosed', () => {
    expect(projectedLevels.map((level) => compute(at(level), level).next_exercise_due)).toEqual([null, '2027-05-12', '2027-05-12', '2027-05-12'])
    expect(projectedLevels.map((level) => compute(at(level), level).not_disclosed)).toEqual([1, 1, 1, 1])
  })

  it('shows lists its title, a summary that nobody typed, and its facets', () => {
    expect(face(at('public'))).toEqual({
      title: 'Northlight Security: how Sentry is updated',
      summary:
        '2 channels. Behavioural content: 4 rings, the first with 0.1% of the fleet for at least 1 h. Sensor drivers: 4 rings, the first with 0.1% of the fleet for at least 3 d.',
      facets: {
        payload_class: 'behavioural_content kernel_driver agent_binary',
        executes_in: 'ppl_user kernel',
        content_delay: 'no',
        auto_halt: 'every',
        rollback_without_boot: 'some',
        last_exercise: '2026-05-12',
        products: 'Northlight Sentry',
      },
    })
  })
})

describe('the reconstruction of Microsoft Defender for Endpoint', () => {
  it('is a complete filing without a problem', () => {
    expect(problemsIn(kind, reconstructionExample)).toEqual([])
    expect(missingFor(kind, reconstructionExample, 'filed')).toEqual([])
  })

  it('holds the numbers that Microsoft states, and no other', () => {
    const told = [...leavesOf(kind, reconstructionExample)].flatMap(({ path, value }) => (typeof value === 'number' || (typeof value === 'string' && /^P(T?\d)/.test(value)) ? [[path, value]] : []))
    expect(told).toEqual([
      ['channels.list#msdmnth0.cadence', 'P30D'],
      ['channels.list#msdmnth0.releases_per_month', 1],
      ['rings.list#msdrgm05.min_bake', 'PT48H'],
      ['control.critical_delay_length', 'PT48H'],
    ])
  })

  it('gives a reason for every answer that it does not know, and claims no figure that follows from one', () => {
    const computed = compute(project(kind, reconstructionExample, 'bilateral', []), 'bilateral')
    for (const plan of computed.channels) {
      expect(plan.until_all_rings_open).toHaveProperty('unknown')
      expect(plan.mean_time_to_protection).toHaveProperty('unknown')
    }
    expect(face(project(kind, reconstructionExample, 'public', [])).facets).toEqual({
      payload_class: 'kernel_driver agent_binary engine signatures behavioural_content',
      executes_in: 'kernel user',
      content_delay: 'yes',
      products: 'Microsoft Defender for Endpoint',
    })
  })
})

describe('the face of a practice', () => {
  const channels = { list: [{ row: 'aaaaaaaa', channel_name: 'All' }, { row: 'bbbbbbbb', channel_name: 'None' }] }
  const halting = (...answers: unknown[]) => ({ list: answers.map((answer, index) => ({ row: `cccc000${index}`, channel: ['aaaaaaaa', 'bbbbbbbb'][index], rollback_works_if_host_cannot_boot: answer })) })
  const facet = (...answers: unknown[]) => face({ channels, halting: halting(...answers) }).facets['rollback_without_boot']
  const unknown = { answer: 'unknown', because: 'x' }

  it('says of how many channels something holds, and nothing where that is not known', () => {
    expect([facet('yes', 'yes'), facet('yes', 'no'), facet('no', 'no'), facet('yes', unknown), facet('no', unknown), facet(unknown, unknown)]).toEqual(['every', 'some', 'none', 'some', undefined, undefined])
  })

  it('tells of rings that are not there, and of one that is for everybody', () => {
    const rings = { list: [{ row: 'dddddddd', channel: 'aaaaaaaa', population_pct: 100 }] }
    expect(face({ channels, rings }).summary).toBe('2 channels. All: 1 ring, with 100% of the fleet. None: rings not told.')
    expect(face({})).toEqual({ title: 'Untitled update practice', summary: '', facets: {} })
  })
})
