import { expect, it } from 'vitest'
import { halfOfARingIsNotLaterThanNearlyAll, noMoreIsHaltedThanReleased, theUsualDelayIsNotTheLongest } from './numbers'

const filed = { step: 'filed' }
const row = 'aaaaaaaa'

it('halfOfARingIsNotLaterThanNearlyAll compares lengths of time, in whatever units', () => {
  const judged = (uptake_p50: unknown, uptake_p95: unknown) => halfOfARingIsNotLaterThanNearlyAll({ channels: { list: [{ row, uptake_p50, uptake_p95 }] } }, filed).map(({ path }) => path)
  expect(judged('PT7M', 'PT30M')).toEqual([])
  expect(judged('PT60M', 'PT1H')).toEqual([])
  expect(judged('P1D', 'PT23H')).toEqual([`channels.list#${row}.uptake_p95`])
  expect(judged('P1D', { answer: 'unknown', because: 'x' })).toEqual([])
  expect(judged(undefined, 'PT1H')).toEqual([])
})

it('theUsualDelayIsNotTheLongest does so for signals', () => {
  const judged = (latency_p50: string, latency_p95: string) => theUsualDelayIsNotTheLongest({ signals: { list: [{ row, latency_p50, latency_p95 }] } }, filed).map(({ path }) => path)
  expect(judged('PT3M', 'PT12M')).toEqual([])
  expect(judged('PT90S', 'PT1M')).toEqual([`signals.list#${row}.latency_p95`])
})

it('noMoreIsHaltedThanReleased compares what was halted and rolled back with what was released', () => {
  const judged = (outcome: object) => noMoreIsHaltedThanReleased({ outcomes: { list: [{ row, ...outcome }] } }, filed).map(({ path }) => path)
  expect(judged({ releases: 3, halted: 3, rolled_back: 1 })).toEqual([])
  expect(judged({ releases: 3, halted: 4, rolled_back: 5 })).toEqual([`outcomes.list#${row}.halted`, `outcomes.list#${row}.rolled_back`])
  expect(judged({ releases: { answer: 'unknown', because: 'x' }, halted: 4 })).toEqual([])
})
