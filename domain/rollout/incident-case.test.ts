import { describe, expect, it } from 'vitest'
import { replay } from './expectation'
import { isFiled, type FiledPlan, type ReadPlan } from './filed-plan'
import { caseModel, inputLines, type CaseNumber, type IncidentCase } from './incident-case'
import { inputNames, type InputName } from './inputs'

const told = (value: number | undefined, standing: CaseNumber['standing'] = 'assumption'): CaseNumber => ({ value, standing, note: 'Of the case.' })
const numbers = { endpoints: 8_503_484, uptakeTauMinutes: 10, failureDelayMinutes: 0, signalProbability: 0.5, signalsToAlarm: 5, signalDelayMinutes: 5, decisionDelayMinutes: 10, haltLatencyMinutes: 5 }
const incident: IncidentCase = {
  id: 'a-case', title: 'A case', story: 'It failed.', fails: told(1, 'fact'), haltAtMinute: told(78, 'fact'),
  inputs: Object.fromEntries(inputNames.map((name) => [name, told(numbers[name])])) as Record<InputName, CaseNumber>,
}
const fourRings: ReadPlan = { name: 'Content', rings: [0.01, 0.09, 0.4, 0.5].map((share) => ({ share, bakeMinutes: 1440 })), inputs: {}, from: {}, isReconstruction: false }

const impacted = (plan: FiledPlan, halt: 'signals' | 'case') => {
  const model = caseModel(plan, incident, halt)
  if (!model.ok) throw new Error(model.problems.map(({ message }) => message).join(' '))
  return replay(model.value).impacted
}

describe('Channel File 291 under a filed plan', () => {
  // rollout-maths D.6, T5 and T8.
  it.each([['case', 85_000], ['signals', 73_528]] as const)('of 1/9/40/50 % with a day between, halted by the %s, is what the table says', (halt, expected) => {
    expect(Math.abs(impacted(fourRings, halt) / expected - 1)).toBeLessThan(0.005)
  })

  it('is reckoned with what is filed where something is, and says so', () => {
    const filed: ReadPlan = { ...fourRings, inputs: { endpoints: 410_000, haltLatencyMinutes: 4 }, uptake: { form: 'linear', overMinutes: 30 } }
    const model = caseModel(filed, incident, 'signals')
    if (!model.ok) throw new Error('not reckoned')
    expect(model.value).toMatchObject({ endpoints: 410_000, haltLatencyMinutes: 4, decisionDelayMinutes: 10, uptake: { form: 'linear' } })
    const lines = inputLines(model.value, filed, incident)
    expect(lines.filter(({ standing }) => standing === 'filed').map(({ name, value }) => [name, value])).toEqual([['endpoints', 410_000], ['uptakeTauMinutes', 15], ['haltLatencyMinutes', 4]])
    expect(lines.find(({ name }) => name === 'fails')).toMatchObject({ standing: 'fact', value: 1 })
    expect(lines.some(({ name }) => name === 'halt')).toBe(false)
  })

  it('takes from the plan what the plan files by the rule that tells what is read of the case, and nothing besides', () => {
    const meanOnly: FiledPlan = { ...fourRings, inputs: { uptakeTauMinutes: 99 } }
    const model = caseModel(meanOnly, incident, 'signals')
    expect(isFiled(meanOnly, 'uptakeTauMinutes')).toBe(false)
    expect(model).toMatchObject({ value: { uptake: { form: 'exponential', tauMinutes: 10 } } })
  })

  it('is refused by name where neither knows, and where the level is shown a part of the rings', () => {
    const unknown = { ...incident, inputs: { ...incident.inputs, endpoints: told(undefined, 'unknown') } }
    expect(caseModel(fourRings, unknown, 'signals')).toMatchObject({ reason: 'incomplete', problems: [{ message: 'Endpoints is not known.' }] })
    expect(caseModel(fourRings, { ...incident, fails: told(undefined, 'unknown') }, 'signals')).toMatchObject({ reason: 'incomplete', problems: [{ path: 'fails', message: 'Share of hosts that fail is not known.' }] })
    expect(caseModel(fourRings, { ...incident, haltAtMinute: told(undefined, 'unknown') }, 'case')).toMatchObject({ reason: 'incomplete' })
    expect(caseModel({ ...fourRings, rings: fourRings.rings.slice(1) }, incident, 'signals')).toMatchObject({ problems: [{ message: 'The shares of the rings add up to 99 %, not to 100 %.' }] })
    const nothing = caseModel({ ...fourRings, rings: fourRings.rings.slice(1) }, { ...unknown, fails: told(undefined), haltAtMinute: told(undefined) }, 'case')
    expect(nothing.ok ? [] : nothing.problems.map(({ path }) => path)).toEqual(['rings', 'haltAtMinute', 'endpoints', 'fails'])
    expect(caseModel({ ...fourRings, rings: Array.from({ length: 201 }, () => ({ share: 1 / 201, bakeMinutes: 1 })) }, incident, 'signals')).toMatchObject({ reason: 'too_large' })
  })
})

it('what a case says otherwise today does not change what was saved', () => {
  const model = caseModel(fourRings, incident, 'case')
  if (!model.ok) throw new Error('not reckoned')
  const today = { ...incident, inputs: { ...incident.inputs, uptakeTauMinutes: told(20, 'fact') } }
  expect(inputLines(model.value, fourRings, today).find(({ name }) => name === 'uptakeTauMinutes')).toMatchObject({ value: 10, standing: 'assumption', note: 'As the case stood when this was saved.' })
  expect(inputLines(model.value, undefined, undefined).every(({ standing }) => standing === 'assumption')).toBe(true)
})
