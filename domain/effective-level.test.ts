import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levels, rankOf, type Level } from './audience'
import { effectiveLevel, narrowestOf, widestOf } from './effective-level'
import { byValue, coarsened, fixed, type FieldAbout } from './field'

const about = (rest: Omit<FieldAbout, 'label'>): FieldAbout => ({ label: 'A field', ...rest })
const level = fc.constantFrom(...levels)
const maybe = fc.option(level, { nil: undefined })
const abouts = fc
  .record({
    level: fc.oneof(
      level.map(fixed),
      fc.constantFrom(coarsened('public', 'oversight'), coarsened('community', 'bilateral')),
      level.map((shipped) => byValue({ shipped }, 'oversight')),
    ),
    widest: maybe,
    narrowest: maybe,
    sensitive: fc.boolean(),
  })
  .filter(({ widest, narrowest, sensitive }) => rankOf(sensitive && rankOf(widest ?? 'public') < 2 ? 'oversight' : (widest ?? 'public')) <= rankOf(narrowest ?? 'bilateral'))
  .map(({ widest, narrowest, ...rest }) => about({ ...rest, ...(widest ? { widest } : {}), ...(narrowest ? { narrowest } : {}) }))
const values = fc.constantFrom('shipped', 'planned', 1234, { answer: 'unknown', because: 'x' })

test('a fixed field is read from its level', () => {
  expect(effectiveLevel(about({ level: fixed('community') }), 'x')).toEqual({ from: 'community', exact: 'community', byDefault: 'community' })
})

test('a field by value is read from the level of its value, and otherwise from the level it names', () => {
  const state = about({ level: byValue({ shipped: 'public' }, 'oversight') })
  expect(effectiveLevel(state, 'shipped').from).toBe('public')
  expect(effectiveLevel(state, 'planned').from).toBe('oversight')
  expect(effectiveLevel(state, { answer: 'unknown', because: 'x' }).from).toBe('oversight')
})

test('a coarsened count is read by all and exact from its level; a reason for having none is not coarsened', () => {
  const count = about({ level: coarsened('public', 'oversight') })
  expect(effectiveLevel(count, 8_503_484)).toEqual({ from: 'public', exact: 'oversight', byDefault: 'public' })
  expect(effectiveLevel(count, { answer: 'unknown', because: 'x' }).exact).toBe('public')
})

test('a sensitive field never opens wider than oversight', () => {
  fc.assert(
    fc.property(abouts, values, maybe, maybe, (field, value, onLeaf, onRow) => {
      if (field.sensitive && !field.narrowest) expect(rankOf(effectiveLevel(field, value, onLeaf, onRow).from)).toBeGreaterThanOrEqual(rankOf('oversight'))
    }),
  )
})

test('no override leaves the span between widest and narrowest, and none makes a value exact for more readers than see it', () => {
  fc.assert(
    fc.property(abouts, values, maybe, maybe, (field, value, onLeaf, onRow) => {
      const { from, exact } = effectiveLevel(field, value, onLeaf, onRow)
      expect(rankOf(from)).toBeGreaterThanOrEqual(rankOf(widestOf(field)))
      expect(rankOf(from)).toBeLessThanOrEqual(rankOf(narrowestOf(field)))
      expect(rankOf(exact)).toBeGreaterThanOrEqual(rankOf(from))
    }),
  )
})

test('an override on a row only narrows', () => {
  fc.assert(
    fc.property(abouts, values, maybe, level, (field, value, onLeaf, onRow: Level) => {
      const without = effectiveLevel(field, value, onLeaf).from
      expect(rankOf(effectiveLevel(field, value, onLeaf, onRow).from)).toBeGreaterThanOrEqual(rankOf(without))
    }),
  )
})
