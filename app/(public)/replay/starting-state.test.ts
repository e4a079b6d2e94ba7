import { describe, expect, test } from 'vitest'
import { findPreset } from '@/catalogue/replay-presets'
import { replaysOf } from './replays'
import { stateIn } from './starting-state'

const asked = (params: Record<string, string | string[]>) => stateIn({ preset: 'channel-file-291', ...params })
const rings = [...(findPreset('channel-file-291')?.rings ?? [])]

describe('an address that names a case', () => {
  test('and nothing else is the case', () => expect(asked({}).plan).toEqual({ rings, halt: '78' }))
  test('and a halt is the case with that halt', () => {
    const state = asked({ halt: '30' })
    expect(state).toEqual({ ...asked({}), plan: { rings, halt: '30' } })
    expect(replaysOf(state).first?.result.haltMinute).toBe(30)
  })
  test('and an empty halt leaves the halt to the signals', () => expect(replaysOf(asked({ halt: '' })).first?.result.haltMinute).toBeCloseTo(20, 0))
  test('and failing shares or bakes is the case with those', () => {
    expect(asked({ fails: '50', bake: '24 h' }).plan.rings).toEqual([{ share: '100', bake: '24 h', fails: '50' }])
  })
  test('and more bakes than it has rings is asked for their shares', () => {
    expect(replaysOf(asked({ bake: ['24 h', '24 h'] })).problems.map(({ path }) => path)).toEqual(['share-1', 'fails-1'])
  })
  test('and inputs or shares is what is stated: what is empty stays unknown', () => {
    expect(asked({ n: '1000' }).inputs).toMatchObject({ endpoints: '1000', uptakeTauMinutes: '' })
    expect(asked({ share: '100' }).plan).toEqual({ rings: [{ share: '100', bake: '', fails: '' }], halt: '' })
  })
})

test('a halt without a case is one of the first case', () => expect(stateIn({ halt: '30' })).toEqual(asked({ halt: '30' })))
