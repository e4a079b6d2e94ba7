import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortened } from './shortened'

test('a text that fits is left as it is, but for its breaks', () => {
  expect(shortened('  Northlight\n Sentry ', 20)).toBe('Northlight Sentry')
  expect(shortened('Northlight Sentry', 17)).toBe('Northlight Sentry')
})

test('a longer one ends after a whole word, or inside one that is too long itself', () => {
  expect(shortened('Northlight Sentry for Windows', 22)).toBe('Northlight Sentry for…')
  expect(shortened('Northlight Sentry for Windows', 21)).toBe('Northlight Sentry…')
  expect(shortened('A Northlightsentryforwindows', 12)).toBe('A Northligh…')
})

test('no text becomes longer than asked, and no sign is cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 4, max: 40 }), (text, longest) => {
      const short = shortened(text, longest)
      expect(short.length).toBeLessThanOrEqual(longest)
      expect(short).not.toMatch(/\p{Surrogate}/u)
    }),
  )
})
