import { expect, test } from 'vitest'
import { compareAltitudes, isInRange, parseAltitude } from '@/domain/altitudes/altitude'
import { fileOf } from '@/domain/altitudes/altitude-lists'
import { altitudeAttribution, shippedAltitudeLists } from './shipped-lists'

const { allocations, groups } = shippedAltitudeLists

test('every altitude that is shipped stands in its one spelling', () => {
  expect(allocations.rows).toHaveLength(2137)
  expect(allocations.rows.filter(({ altitude }) => parseAltitude(altitude) !== altitude)).toEqual([])
})

test('every allocation lies in the range of the group that it is listed under', () => {
  const named = new Map(groups.rows.map((group) => [group.name.toLowerCase(), group]))
  const outside = allocations.rows.filter(({ altitude, group }) => {
    const range = named.get(group.toLowerCase())
    return range && !isInRange(altitude, range)
  })
  expect(outside).toEqual([])
})

test('the ranges of the groups do not overlap', () => {
  const ordered = groups.rows.toSorted((a, b) => compareAltitudes(a.from, b.from))
  for (const [index, group] of ordered.entries()) {
    const next = ordered[index + 1]
    expect(compareAltitudes(group.from, group.to)).toBeLessThanOrEqual(0)
    if (next) expect(compareAltitudes(group.to, next.from)).toBeLessThan(0)
  }
})

test('a driver is found under the name that its line begins with', () => {
  const csagent = allocations.rows.find(({ file }) => fileOf(file) === 'csagent.sys')
  expect(csagent).toEqual({ file: 'csagent.sys', altitude: '321410', company: 'CrowdStrike Ltd.', group: 'FSFilter Anti-Virus' })
  expect(allocations.rows.filter(({ file }) => fileOf(file) === 'tkpcftcb.sys')).toHaveLength(1)
})

test('the lists say of which day they are and whose', () => {
  expect([allocations.as_of, groups.as_of]).toEqual(['2025-10-28', '2025-04-24'])
  expect(altitudeAttribution).toBe('© Microsoft, CC BY 4.0')
})
