import fc from 'fast-check'
import { expect, test } from 'vitest'
import { durationWords, minutesOf, readDuration } from './duration'
import { durationSchema } from './duration-schema'

test('what people type becomes the duration that it means', () => {
  expect(['48 h', '15min', '7 d', '1 d 12 hours', '90 s', '0 min', 'PT6H', '1d2h3m4s', ' 2 days  5 sec '].map(readDuration)).toEqual(['PT48H', 'PT15M', 'P7D', 'P1DT12H', 'PT90S', 'PT0M', 'PT6H', 'P1DT2H3M4S', 'P2DT5S'])
})

test('what is no duration stays as it was typed, for the schema to refuse', () => {
  for (const text of ['soon', '48', '1 h 1 d', '-3 h', 'P', 'PT', '1.5 h']) {
    expect(readDuration(text)).toBe(text)
    expect(durationSchema.safeParse(readDuration(text)).success).toBe(false)
    expect(minutesOf(text)).toBeUndefined()
  }
})

test('a text of a million characters that is no duration stays as it was typed', () => {
  for (const text of [`1d${' '.repeat(1_000_000)}x`, `1 h 2${' '.repeat(1_000_000)}x`, '1 d '.repeat(250_000)]) expect(readDuration(text)).toBe(text)
})

test('a duration is counted in minutes', () => {
  expect(['PT48H', 'P1DT12H', 'PT15M', 'PT30S', 'PT0M'].map(minutesOf)).toEqual([2880, 2160, 15, 0.5, 0])
})

test('the words of a duration read back as the same duration', () => {
  const count = fc.integer({ min: 0, max: 9999 })
  fc.assert(fc.property(fc.constantFrom('P{}D', 'PT{}H', 'PT{}M', 'PT{}S', 'P1DT{}H', 'PT{}H5M'), count, (form, number) => {
    const duration = form.replace('{}', String(number))
    expect(readDuration(durationWords(duration))).toBe(duration)
  }))
})
