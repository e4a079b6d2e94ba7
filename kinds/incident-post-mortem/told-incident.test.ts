import { describe, expect, it } from 'vitest'
import { projectedLevels } from '@/domain/audience'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { project } from '@/domain/projection'
import { filedPlans } from '../update-practice/computed/filed-plan'
import { harbourExample as filedPractice } from '../update-practice/harbour-example'
import { askedOf, caseOfTold, usedOf } from '@/domain/rollout/told-incident'
import { caseModel, inputLines } from '@/domain/rollout/incident-case'
import { plansOf, type ReadPlan } from '@/domain/rollout/filed-plan'
import { incidentPostMortem } from './definition'
import { harbourExample as report, harbourOverrides } from './harbour-example'
import { toldIncident } from './told-incident'

const at = (level: (typeof projectedLevels)[number], overrides: readonly LevelOverride[] = harbourOverrides, body: DocumentBody = report) => toldIncident(project(incidentPostMortem, body, level, overrides))
const by = { documentId: 'BH-PM-2026-4K7M2Q', number: '1.0.0', title: 'Content 7731', summary: 'It cut tunnels.', address: '/incidents/content-7731/versions/1.0.0', isReconstruction: false }
const plan = plansOf({ plans: filedPlans }, filedPractice, false)?.[0] as ReadPlan
const told = { endpoints: 190_000, uptakeTauMinutes: 14.4, failureDelayMinutes: 5, signalProbability: 0.4, signalsToAlarm: 5, signalDelayMinutes: 15, decisionDelayMinutes: 10, haltLatencyMinutes: 29 }
const withRollout = (parameters: Record<string, number>) => ({ ...report, rollout: { ...report['rollout'], replay_parameters: parameters } })
const withTimes = (released: object, halted: object) => ({ ...report, timeline: { events: [{ row: 're1eased', event: 'released', when: released }, { row: 'ha1tedat', event: 'halted', when: halted }] } })

describe('what a report tells for a replay', () => {
  it('is all of it where its vendor opened it, and the minutes from release to halt', () => {
    for (const level of projectedLevels) expect(at(level)).toMatchObject({ inputs: told, haltAtMinute: 331 })
  })

  it('is nothing for the public where it is the community’s, and nothing where it is withheld', () => {
    expect(at('public', [])).toMatchObject({ inputs: {}, haltAtMinute: 331 })
    expect(at('community', [])?.inputs).toEqual(told)
    expect(at('community', [{ path: 'rollout.replay_parameters', level: 'oversight', reason: 'Ours.' }])?.inputs).toEqual({})
  })

  it('is part of it where no more is told, and no count of nothing', () => {
    expect(at('public', harbourOverrides, withRollout({ endpoints: 0, signals_to_alarm: 0, signal_delay_minutes: 0 }))?.inputs).toEqual({ signalDelayMinutes: 0 })
  })

  it('is no minute of the halt where a time is withheld, told to the hour only, or before the release', () => {
    const minute = (when: string) => ({ at: when, precision: 'minute' })
    expect(at('public', harbourOverrides, withTimes(minute('2026-10-05T08:00Z'), minute('2026-10-05T09:18Z')))?.haltAtMinute).toBe(78)
    expect(at('public', harbourOverrides, withTimes(minute('2026-10-05T08:00Z'), { at: '2026-10-05T09:00Z', precision: 'hour' }))?.haltAtMinute).toBeUndefined()
    expect(at('public', harbourOverrides, withTimes(minute('2026-10-05T08:00Z'), minute('2026-10-05T07:00Z')))?.haltAtMinute).toBeUndefined()
    expect(at('public', [...harbourOverrides, { path: 'timeline.events#hbr7731k.when', level: 'community', reason: 'Ours.' }])?.haltAtMinute).toBeUndefined()
  })

  it.each(['released', 'halted'])('is no minute of the halt where “%s” may have been earlier than what is told', (event) => {
    const row = (id: string, of: string, hour: string) => ({ row: id, event: of, when: { at: `2026-10-05T${hour}Z`, precision: 'minute' } })
    const events = [row('re1eased', 'released', '08:00'), row('ear1iest', event, event === 'halted' ? '09:18' : '07:00'), row('ha1tedat', 'halted', '13:31')]
    const haltOf = (list: object[], path?: string) => at('public', path ? [...harbourOverrides, { path, level: 'community', reason: 'Ours.' }] : harbourOverrides, { ...report, timeline: { events: list } })?.haltAtMinute
    expect(haltOf(events)).toBe(event === 'halted' ? 78 : 391)
    for (const path of ['timeline.events', 'timeline.events#ear1iest', 'timeline.events#ear1iest.event', 'timeline.events#ear1iest.when']) expect(haltOf(events, path), path).toBeUndefined()
    expect(haltOf(events.map((each) => (each.row === 'ear1iest' ? { ...each, when: { answer: 'unknown', because: 'Not logged.' } } : each)))).toBeUndefined()
    expect(haltOf(events.map((each) => (each.row === 'ear1iest' ? { row: each.row, event } : each)))).toBeUndefined()
  })

  it('is not there for an incident that no update caused', () => {
    expect(at('public', harbourOverrides, { ...report, notice: { ...report['notice'], incident_kind: 'cloud_service_outage' } })).toBeNull()
  })
})

describe('a replay of the report of Harbour Endpoint under its own plan', () => {
  const incident = at('public') as NonNullable<ReturnType<typeof at>>

  it('asks for the share of hosts that fail and for nothing else, and is refused by that name', () => {
    expect(askedOf(incident, plan)).toEqual(['fails'])
    expect(caseModel(plan, caseOfTold(incident, by, {}), 'signals')).toMatchObject({ reason: 'incomplete', problems: [{ path: 'fails' }] })
  })

  it('asks for all that neither tells', () => {
    const bare = { ...plan, inputs: {} }
    expect(askedOf(at('public', []) as typeof incident, bare)).toEqual(['fails', 'endpoints', 'failureDelayMinutes', 'signalProbability', 'signalsToAlarm', 'signalDelayMinutes', 'decisionDelayMinutes', 'haltLatencyMinutes'])
  })

  it('tells what the plan files, what the report tells and what its reader supposes apart, each with its number', () => {
    const [scenario, replayed] = [{ fails: 0.33, endpoints: 7, signalDelayMinutes: 7 }, caseOfTold(incident, by, { fails: 0.33, endpoints: 7, signalDelayMinutes: 7 })]
    const model = caseModel(plan, replayed, 'case')
    if (!model.ok) throw new Error('not reckoned')
    expect(Object.values(scenario)).not.toContain(model.value.endpoints)
    const standings = Object.fromEntries(inputLines(model.value, plan, replayed).map(({ name, value, standing }) => [name, [value, standing]]))
    expect(standings).toMatchObject({ fails: [0.33, 'supposed'], halt: [331, 'reported'], endpoints: [190_000, 'filed'], signalDelayMinutes: [15, 'filed'], haltLatencyMinutes: [5, 'filed'], signalProbability: [0.4, 'reported'], decisionDelayMinutes: [10, 'reported'] })
    expect(inputLines(model.value, plan, replayed).find(({ name }) => name === 'decisionDelayMinutes')?.source).toEqual({ text: 'BH-PM-2026-4K7M2Q, 1.0.0', url: by.address })
  })

  it('calls what the plan tells reconstructed where the portal reconstructed the plan', () => {
    const replayed = caseOfTold(incident, by, { fails: 0.33 })
    const model = caseModel(plan, replayed, 'case')
    const [reconstruction] = plansOf({ plans: filedPlans }, filedPractice, true) ?? []
    const standings = model.ok ? inputLines(model.value, reconstruction, replayed).map(({ name, standing }) => `${name} ${standing}`) : []
    expect(standings).toEqual(expect.arrayContaining(['endpoints reconstructed', 'haltLatencyMinutes reconstructed', 'signalProbability reported']))
    expect(standings.join()).not.toContain('filed')
  })

  it('is read from what it uses of the report and from nothing more, and from that again it is the same', () => {
    const used = usedOf(incident, plan, 'case')
    expect(used).toEqual(['failureDelayMinutes', 'signalProbability', 'signalsToAlarm', 'decisionDelayMinutes', 'halt'])
    const from = incident.from(used)
    expect(from).toMatchObject({ rollout: { replay_parameters: { failure_delay_minutes: 5, signal_probability_pct: 40, signals_to_alarm: 5, decision_delay_minutes: 10 } } })
    expect(Object.keys((from['rollout']?.['replay_parameters'] ?? {}) as object)).toHaveLength(4)
    expect(toldIncident(from)).toMatchObject({ inputs: { signalProbability: 0.4 }, haltAtMinute: 331 })
    expect(incident.from(usedOf(incident, plan, 'signals'))['timeline']).toBeUndefined()
  })
})
