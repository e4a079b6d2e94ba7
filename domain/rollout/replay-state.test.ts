import { describe, expect, test } from 'vitest'
import { replay } from './expectation'
import { readReplayState, replayParameters } from './replay-state'
import { typedModel } from './typed-model'
import { readQuantity } from './typed-quantity'
import { intervalsOf, tornado } from './uncertainty'

const stateOf = (query: string) => {
  const parameters = new URLSearchParams(query)
  return readReplayState((name) => parameters.getAll(name))
}
const scenario = 'n=8503484&tau=10&delay=0&v=50&m=5&dr=5&da=10&h=5'

describe('the address of a replay', () => {
  test('holds the whole state and comes back from it unchanged', () => {
    const state = stateOf(`preset=channel-file-291&${scenario}&share=1&bake=24+h&fails=100&share=99&bake=&fails=100&halt=78&b-share=100&b-bake=&b-fails=100&seed=7&vary=2&q=1&rho=10&tauto=30+min&tman=4+h&lambda=50`)
    expect(stateOf(new URLSearchParams(replayParameters(state)).toString())).toEqual(state)
    expect(state.other?.rings).toEqual([{ share: '100', bake: '', fails: '100' }])
  })
  test('gives the model that the engine replays', () => {
    const model = typedModel(stateOf(`${scenario}&share=1&bake=24+h&fails=100&share=99&bake=&fails=100`))
    expect(model.ok && Math.round(replay(model.value.model).haltMinute ?? 0)).toBe(20)
  })
  test('leaves out rings of which nothing is typed', () => expect(stateOf('share=100&bake=&fails=100&share=&bake=&fails=').plan.rings).toHaveLength(1))
})

describe('what cannot be used is named at its control', () => {
  test.each([
    ['n=minus one&share=100&fails=100', 'n'],
    [`${scenario}&share=30&fails=100`, 'share-0'],
    [`${scenario}&share=130&fails=100`, 'share-0'],
    [`${scenario}&share=50&bake=soon&fails=100&share=50&fails=100`, 'bake-0'],
    [`${scenario}&share=100&fails=100&halt=never`, 'halt'],
  ])('%s', (query, path) => {
    const model = typedModel(stateOf(query))
    expect(!model.ok && [model.reason, model.problems.map((problem) => problem.path)]).toEqual(['invalid', expect.arrayContaining([path])])
  })
  test('and what is not known stays unknown', () => {
    const model = typedModel(stateOf('n=10&share=50&bake=&fails=&share=50&fails=100'))
    expect(!model.ok && model.reason).toBe('incomplete')
    expect(!model.ok && model.problems.map(({ path }) => path)).toEqual(['tau', 'delay', 'v', 'm', 'dr', 'da', 'h', 'bake-0', 'fails-0'])
  })
})

test('a decimal comma is refused at its control, with word of the point', () => {
  const model = typedModel(stateOf(`${scenario}&share=0,1&bake=24+h&fails=0,5&share=99.9&fails=100`))
  expect(!model.ok && model.problems.map(({ path, message }) => [path, message.includes('Write a decimal point')])).toEqual(expect.arrayContaining([['share-0', true], ['fails-0', true]]))
})

test('a text too long for a number is not read', () => {
  expect(readQuantity(`${'0'.repeat(59)}5`, 'count')).toEqual({ value: 5 })
  expect(readQuantity(`${'0'.repeat(60)}5`, 'count')).toBeNull()
})

describe('a range', () => {
  const query = (changes: Record<string, string>, rings = 'share=1&bake=24+h&fails=100&share=99&bake=&fails=100') => `${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(scenario)), ...changes }).toString()}&${rings}`
  const typed = (text: string) => {
    const model = typedModel(stateOf(text))
    if (!model.ok) throw new Error(model.problems.map(({ path, message }) => `${path}: ${message}`).join())
    return model.value
  }
  test.each([
    ['tau', '5 to 15', 'tauMinutes', { low: 5, high: 15 }],
    ['tau', '5–15 min', 'tauMinutes', { low: 5, high: 15 }],
    ['da', '1 to 2 h', 'decisionDelayMinutes', { low: 60, high: 120 }],
    ['da', '90 min to 2 h', 'decisionDelayMinutes', { low: 90, high: 120 }],
    ['v', '70-30 %', 'signalProbability', { low: 0.3, high: 0.7 }],
    ['n', '1,000,000 to 2,000,000', 'endpoints', { low: 1e6, high: 2e6 }],
  ] as const)('may stand in %s as %s', (key, text, input, range) => {
    expect(typed(query({ [key]: text })).ranges).toEqual({ [input]: range })
  })
  test('may stand in every number of a ring, and the last ring takes what is left of 100 %', () => {
    const { model, ranges } = typed(query({}, 'share=0.5+to+2&bake=1+to+3+h&fails=50+to+100&share=99&bake=&fails=100&halt=60+to+90'))
    expect(ranges).toEqual({ 'rings[0].share': { low: 0.005, high: 0.02 }, 'rings[0].bakeMinutes': { low: 60, high: 180 }, 'rings[0].susceptibility': { low: 0.5, high: 1 }, haltAtMinute: { low: 60, high: 90 } })
    expect(model.rings.map(({ share }) => share)).toEqual([0.0125, 0.9875])
    const widest = tornado(model, { 'rings[0].share': { low: 0.005, high: 0.02 } })[0]
    expect(widest?.atHigh).toBeGreaterThan(3.9 * (widest?.atLow ?? Infinity))
  })
  test('leaves everything at its middle, and without one nothing is a range', () => {
    expect(typed(query({ tau: '5 to 15' })).model).toEqual(typed(query({})).model)
    expect(typed(query({})).ranges).toEqual({})
  })
  test('gives every outcome as an interval around the result at the middle', () => {
    const { model, ranges } = typed(query({ tau: '5 to 15', da: '5 to 60 min', m: '2 to 10' }))
    const intervals = intervalsOf(model, ranges, 1)
    const middle = replay(model)
    for (const name of ['impacted', 'impactedShare', 'exposed', 'haltMinute', 'detectedMinute'] as const) {
      expect(intervals[name]?.low, name).toBeLessThan(middle[name] ?? NaN)
      expect(intervals[name]?.high, name).toBeGreaterThan(middle[name] ?? NaN)
    }
  })
  test.each([
    ['tau', 'five to 15'],
    ['tau', '5 to'],
    ['v', '50 to 150'],
    ['n', '-5'],
  ])('that cannot be read is named at its control: %s, %s', (key, text) => {
    const model = typedModel(stateOf(query({ [key]: text })))
    expect(!model.ok && model.problems.map(({ path }) => path)).toEqual([key])
  })
  test.each([
    ['in the share of the last ring', 'share=1&bake=24+h&fails=100&share=98+to+99&fails=100', 'share-1', 'The last ring takes what is left of 100 %: give its share as one number.'],
    ['with which the shares cannot add up', 'share=1+to+2&bake=24+h&fails=100&share=90&fails=100', 'share-0', 'The shares add up to 91 to 92 %. They must add up to 100 %.'],
    ['that leaves nothing for the last ring', 'share=1+to+60&bake=24+h&fails=100&share=50&bake=24+h&fails=100&share=10&fails=100', 'share-0', 'The rings before the last add up to as much as 110 %: nothing is left for the last ring.'],
  ])('is refused %s', (_name, rings, path, message) => {
    const model = typedModel(stateOf(query({}, rings)))
    expect(!model.ok && model.problems).toEqual([{ path, message }])
  })
  test('is one of twelve at most', () => {
    const rings = Array.from({ length: 13 }, () => 'share=5&bake=1+to+2+h&fails=100').join('&')
    const model = typedModel(stateOf(query({}, `${rings}&share=35&fails=100`)))
    expect(!model.ok && model.problems).toEqual([{ path: 'bake-12', message: 'Give at most 12 ranges at once.' }])
  })
})
