import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { bakeTurn, bandPath, ringBands, ringRadii, type Ring } from './ring-geometry'
import { RingGlyph } from './ring-glyph'
import { ringSentence } from './ring-words'

const plan: Ring[] = [
  { name: 'Canary', sharePercent: 1, bakeMinutes: 1440, gate: true },
  { name: 'Early access', sharePercent: 24, bakeMinutes: null, gate: false },
  { name: 'Broad', sharePercent: 75, bakeMinutes: 0, gate: false },
]

const ring = (sharePercent: number): Ring => ({ name: 'Ring', sharePercent, bakeMinutes: 60, gate: true })

const anyPlan = fc.array(
  fc.record({
    name: fc.string(),
    sharePercent: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    bakeMinutes: fc.option(fc.integer({ min: 0, max: 100_000 })),
    gate: fc.boolean(),
  }),
  { minLength: 1, maxLength: 10 },
)

test('a ring plan reads aloud as a sentence', () => {
  expect(ringSentence(plan)).toBe(
    'A plan of 3 rings: Canary, 1% of the fleet, bakes for 1 day, then a gate; ' +
      'Early access, 24% of the fleet, bake time not stated, no gate; Broad, 75% of the fleet, no bake time.',
  )
  expect(renderToStaticMarkup(<RingGlyph rings={plan} />)).toContain(`role="img" aria-label="${ringSentence(plan)}"`)
})

test('a share or a bake time that is not stated is said to be so', () => {
  expect(ringSentence([{ name: 'Beta', sharePercent: null, bakeMinutes: null, gate: false }])).toBe('A plan of 1 ring: Beta, share of the fleet not stated, bake time not stated.')
})

describe('the drawing', () => {
  test('gives each ring an area in proportion to its share', () => {
    const [first = 0, second = 0, third = 0] = ringRadii([25, 25, 50].map(ring), 100, 1)
    expect((third ** 2 - second ** 2) / (second ** 2 - first ** 2)).toBeCloseTo(2)
    expect(third).toBeCloseTo(100)
  })

  test('leaves room beyond the last ring where the shares do not make up the fleet', () => {
    expect(ringRadii([ring(25)], 100, 1)[0]).toBeLessThan(55)
  })

  test('never turns a bake time of two weeks past the top', () => {
    expect(bakeTurn(0)).toBe(0)
    expect(bakeTurn(14 * 1440)).toBe(1)
    expect(bakeTurn(100_000)).toBe(1)
    expect(bakeTurn(60)).toBeLessThan(bakeTurn(1440))
  })

  test('notches a ring that has a gate and closes one that has none', () => {
    const [gated, open] = ringBands(plan, 118, 1)
    expect(gated?.notch).toBeGreaterThan(0)
    expect(open?.notch).toBe(0)
  })

  test('holds for any plan at any size: rings grow outwards, stay inside and have finite paths', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 16, max: 480 }), (rings, size) => {
        let before = 0
        for (const band of ringBands(rings, 118, 240 / size)) {
          expect(band.inner).toBeGreaterThanOrEqual(before - 1e-9)
          expect(band.outer).toBeGreaterThan(band.inner)
          expect(band.outer).toBeLessThanOrEqual(118 + 1e-9)
          expect(bandPath(band, 0.5)).not.toContain('NaN')
          before = band.outer
        }
      }),
    )
  })
})
