import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenAtRest } from './when-at-rest'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the work waits until typing rests, and is done once', () => {
  const work = vi.fn()
  const { touched } = whenAtRest(work)
  for (let key = 0; key < 20; key += 1) {
    touched()
    vi.advanceTimersByTime(100)
  }
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2_000)
  expect(work).toHaveBeenCalledTimes(1)
})

test('what is stopped is not done any more', () => {
  const work = vi.fn()
  const { touched, stop } = whenAtRest(work)
  touched()
  stop()
  vi.advanceTimersByTime(2_000)
  expect(work).not.toHaveBeenCalled()
})
