import { expect, test } from 'vitest'
import { waitWords } from './wait-words'

test('the wait is told as a time and as a distance, never too early', () => {
  const now = new Date('2026-11-22T14:00:30Z')
  expect(waitWords(new Date('2026-11-22T14:04:10Z'), now)).toBe('Too many attempts. Try again at 14:05 UTC, in 4 minutes.')
  expect(waitWords(new Date('2026-11-22T14:00:40Z'), now)).toBe('Too many attempts. Try again at 14:01 UTC, in 1 minute.')
})
