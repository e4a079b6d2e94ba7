import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minuteOf, momentSchema, precisions, spanOf, surelyBefore, type Moment } from './timestamp'

const moments = fc
  .record({ minute: fc.integer({ min: 0, max: 40_000_000 }), precision: fc.constantFrom(...precisions) })
  .map(({ minute, precision }): Moment => ({ at: `${new Date(minute * 60_000).toISOString().slice(0, 16)}Z`, precision }))

test('a moment is a UTC minute and nothing else', () => {
  expect(momentSchema.safeParse({ at: '2024-07-19T04:09Z', precision: 'minute' }).success).toBe(true)
  const refused = ['2024-07-19T04:09+02:00', '2024-07-19T04:09+0000', '2024-07-19T04:09', '2024-07-19T04:09:30Z', '2024-02-30T04:09Z', '2024-07-19', '']
  for (const at of refused) expect(momentSchema.safeParse({ at, precision: 'minute' }).success, at).toBe(false)
  expect(momentSchema.safeParse({ at: '2024-07-19T04:09Z', precision: 'second' }).success).toBe(false)
  expect(momentSchema.safeParse({ at: '2024-07-19T04:09Z', precision: 'minute', zone: 'UTC' }).success).toBe(false)
})

test('an hour and a day are known as wide as they are', () => {
  const at = '2024-07-19T04:09Z'
  const minute = minuteOf({ at, precision: 'minute' })
  expect(spanOf({ at, precision: 'minute' })).toEqual([minute, minute])
  expect(spanOf({ at, precision: 'hour' })).toEqual([minute - 9, minute + 50])
  expect(spanOf({ at, precision: 'day' })).toEqual([minute - 4 * 60 - 9, minute - 4 * 60 - 9 + 1439])
})

test('a moment lies within its span', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const [first, last] = spanOf(moment)
      expect(momentSchema.safeParse(moment).success).toBe(true)
      expect(minuteOf(moment)).toBeGreaterThanOrEqual(first)
      expect(minuteOf(moment)).toBeLessThanOrEqual(last)
    }),
  )
})

test('nothing is surely before itself, and no two are surely before each other', () => {
  fc.assert(
    fc.property(moments, moments, (a, b) => {
      expect(surelyBefore(a, a)).toBe(false)
      expect(surelyBefore(a, b) && surelyBefore(b, a)).toBe(false)
      if (surelyBefore(a, b)) expect(minuteOf(a)).toBeLessThan(minuteOf(b))
    }),
  )
})

test('what is surely before stays so when it is known more precisely', () => {
  fc.assert(
    fc.property(moments, moments, (a, b) => {
      if (surelyBefore(a, b)) expect(surelyBefore({ ...a, precision: 'minute' }, { ...b, precision: 'minute' })).toBe(true)
    }),
  )
})
