import { expect, test } from 'vitest'
import { countedTicks, sectionsToConfirm } from './confirmation'
import { smallKind } from './testing/small-kind'

test('the sections that say something are confirmed, in the order of the form', () => {
  expect(sectionsToConfirm(smallKind, { tail: { people: [] }, head: { title: 'A' } })).toEqual(['head', 'tail'])
  expect(sectionsToConfirm(smallKind, { head: {} })).toEqual([])
})

test('a tick counts for 30 days', () => {
  const tick = (confirmedAt: string) => ({ key: 'head', confirmedAt: new Date(confirmedAt) })
  const ticks = [tick('2026-06-01T12:00Z'), tick('2026-06-01T12:00:00.001Z'), tick('2026-07-01T12:00Z')]
  expect(countedTicks(ticks, new Date('2026-07-01T12:00Z'))).toEqual(ticks.slice(1))
})
