import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coarsen, twoSignificantFigures } from './coarsen'

const counts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })

test('a count keeps two significant figures, half up', () => {
  const cases = { 0: 0, 7: 7, 99: 99, 100: 100, 104: 100, 105: 110, 994: 990, 995: 1000, 8_503_484: 8_500_000, 8_550_000: 8_600_000, 8_549_999: 8_500_000, 999_999: 1_000_000 }
  for (const [count, coarse] of Object.entries(cases)) expect(twoSignificantFigures(Number(count)), count).toBe(coarse)
})

test('a coarse count has two significant figures and lies within half a unit of the true one', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const coarse = twoSignificantFigures(count)
      if (count < 100) return void expect(coarse).toBe(count)
      expect(String(coarse)).toMatch(/^[1-9]\d0*$/)
      const unit = 10 ** (String(count).length - 2)
      expect(Math.abs(coarse - count)).toBeLessThanOrEqual(unit / 2)
      if (coarse < count) expect(count - coarse).toBeLessThan(unit / 2)
    }),
  )
})

test('coarsening keeps order and is done once', () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const [low, high] = a <= b ? [a, b] : [b, a]
      expect(twoSignificantFigures(low)).toBeLessThanOrEqual(twoSignificantFigures(high))
      expect(twoSignificantFigures(twoSignificantFigures(a))).toBe(twoSignificantFigures(a))
    }),
  )
})

test('a share in percent is never rounded, whatever its decimals', () => {
  for (const share of [0, 0.001, 0.1, 12.5, 33.33, 99.99, 100]) expect(twoSignificantFigures(share)).toBe(share)
})

test('numbers inside a value are coarsened; texts, dates and answers stay', () => {
  expect(coarsen({ low: 1234, best: [5678, '5678'], at: '2024-07-19T04:09Z', because: null })).toEqual({ low: 1200, best: [5700, '5678'], at: '2024-07-19T04:09Z', because: null })
})
