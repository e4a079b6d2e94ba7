import { expect, test } from 'vitest'
import { KnownEpoch } from '@/bin/edge/known-epoch'

function readAt(at: number, epoch = 5n): KnownEpoch {
  const known = new KnownEpoch()
  known.read(epoch, at)
  return known
}

test('nothing is confirmed before the first reading', () => {
  const known = new KnownEpoch()
  known.announced(7n, 0)
  expect(known.confirmed(0)).toBeUndefined()
})

test('a reading is trusted for four seconds from when it began', () => {
  const known = readAt(1_000)
  expect(known.confirmed(4_999)).toBe('5')
  expect(known.confirmed(5_000)).toBeUndefined()
})

test('a clock that was set back confirms nothing', () => {
  expect(readAt(1_000).confirmed(999)).toBeUndefined()
})

test('an announcement counts at once, but prolongs nothing', () => {
  const known = readAt(1_000)
  known.announced(6n, 4_000)
  expect(known.confirmed(4_000)).toBe('6')
  expect(known.confirmed(5_000)).toBeUndefined()
})

test('a reading that was under way during an announcement does not undo it', () => {
  const known = readAt(1_000)
  known.announced(6n, 2_001)
  known.read(5n, 2_000)
  expect(known.confirmed(2_002)).toBe('6')
})

test('a later reading may go back, as after a restore', () => {
  const known = readAt(1_000, 9n)
  known.read(3n, 2_000)
  expect(known.confirmed(2_000)).toBe('3')
})
