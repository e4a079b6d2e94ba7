import { describe, expect, test } from 'vitest'
import { replay } from './expectation'
import { readReplayState, replayParameters, typedModel } from './replay-state'

const stateOf = (query: string) => {
  const parameters = new URLSearchParams(query)
  return readReplayState((name) => parameters.getAll(name))
}
const scenario = 'n=8503484&tau=10&delay=0&v=50&m=5&dr=5&da=10&h=5'

describe('the address of a replay', () => {
  test('holds the whole state and comes back from it unchanged', () => {
    const state = stateOf(`preset=channel-file-291&${scenario}&share=1&bake=24+h&fails=100&share=99&bake=&fails=100&halt=78&b-share=100&b-bake=&b-fails=100`)
    expect(stateOf(new URLSearchParams(replayParameters(state)).toString())).toEqual(state)
    expect(state.other?.rings).toEqual([{ share: '100', bake: '', fails: '100' }])
  })
  test('gives the model that the engine replays', () => {
    const model = typedModel(stateOf(`${scenario}&share=1&bake=24+h&fails=100&share=99&bake=&fails=100`))
    expect(model.ok && Math.round(replay(model.value).haltMinute ?? 0)).toBe(20)
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
