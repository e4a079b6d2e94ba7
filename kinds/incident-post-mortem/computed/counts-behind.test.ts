import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { twoSignificantFigures } from '@/domain/coarsen'
import { countsBehind } from './counts-behind'

describe('countsBehind', () => {
  it('are all the counts that are rounded to a number, and no others', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 20_000_000 }), fc.constantFrom(99, 100, 104, 105, 994, 995, 9_949, 9_950, 10_499, 10_500)), (count) => {
        const rounded = twoSignificantFigures(count)
        const { least, most } = countsBehind(rounded)
        expect(least).toBeLessThanOrEqual(count)
        expect(most).toBeGreaterThanOrEqual(count)
        expect([least, most].map(twoSignificantFigures)).toEqual([rounded, rounded])
        expect(twoSignificantFigures(most + 1)).not.toBe(rounded)
        if (least > 0) expect(twoSignificantFigures(least - 1)).not.toBe(rounded)
      }),
      { numRuns: 2_000 },
    )
  })
})
