import { expect, test } from 'vitest'
import type { AltitudeLists } from './altitude-lists'
import { checkDriver, type DriverClaim } from './check-driver'

const lists: AltitudeLists = {
  allocations: {
    as_of: '2025-10-28',
    source: 'a test',
    rows: [
      { file: 'WdFilter.sys', altitude: '328010', company: 'Microsoft', group: 'FSFilter Anti-Virus' },
      { file: 'nlsentry.sys (x64)', altitude: '325000', company: 'Northlight Security', group: 'FSFilter Anti-Virus' },
      { file: 'nlsentry.sys', altitude: '389990', company: 'Northlight Security', group: 'FSFilter Activity Monitor' },
      { file: 'unnamed.sys', altitude: '81620', company: '', group: 'FSFilter Security Enhancer' },
    ],
  },
  groups: {
    as_of: '2025-04-24',
    source: 'a test',
    rows: [
      { name: 'FSFilter Activity Monitor', from: '360000', to: '389999' },
      { name: 'FSFilter Anti-Virus', from: '320000', to: '329999' },
    ],
  },
}

const said = (claim: Partial<DriverClaim>) => checkDriver(lists, { file_name: 'nlsentry.sys', altitudes: [], ...claim }).map(({ verdict, text }) => `${verdict}: ${text}`)
const list = 'Microsoft’s list of 28 October 2025'

test('an altitude that is allocated to the file agrees, also where the list adds a remark to the name', () => {
  expect(said({ file_name: 'NLSENTRY.SYS', altitudes: ['325000', '389990'] })).toEqual([
    `agrees: ${list} allocates 325000 to nlsentry.sys (x64), Northlight Security.`,
    `agrees: ${list} allocates 389990 to nlsentry.sys, Northlight Security.`,
  ])
})

test('an altitude of another company’s file differs, and the file’s own are told', () => {
  expect(said({ altitudes: ['328010'] })).toEqual([
    `differs: ${list} allocates 328010 to WdFilter.sys, Microsoft, and not to nlsentry.sys.`,
    `differs: ${list} gives nlsentry.sys 325000 and 389990.`,
  ])
})

test('a fraction belongs to whoever holds the whole', () => {
  const whole = 'is a fraction of 325000, which Microsoft’s list of 28 October 2025 allocates to nlsentry.sys (x64), Northlight Security. Whoever holds an altitude may add fractions to it.'
  expect(said({ altitudes: ['325000.30'] })[0]).toBe(`agrees: 325000.3 ${whole}`)
  expect(said({ file_name: 'WdFilter.sys', altitudes: ['325000.3'] })[0]).toBe(`differs: 325000.3 ${whole}`)
})

test('a file and an altitude that the list does not hold are told as that', () => {
  expect(said({ file_name: 'new.sys', altitudes: ['361020.5'] })).toEqual([`unlisted: ${list} does not hold 361020.5.`])
})

test('what the list holds of a file without altitudes is offered', () => {
  expect(said({ file_name: 'unnamed.sys' })).toEqual([`unlisted: ${list} gives unnamed.sys 81620.`])
  expect(said({ altitudes: ['389990'] })[1]).toBe(`unlisted: ${list} gives nlsentry.sys also 325000.`)
  expect(said({ file_name: 'new.sys' })).toEqual([])
})

test('an altitude outside its group’s range differs, and the range it lies in is named', () => {
  expect(said({ altitudes: ['389990', '325000'], load_order_group: 'fsfilter anti-virus' })[2]).toBe(
    'differs: 389990 lies in the range of FSFilter Activity Monitor (360000 to 389999), and not in that of FSFilter Anti-Virus (320000 to 329999).',
  )
  expect(said({ file_name: 'new.sys', altitudes: ['500'], load_order_group: 'FSFilter Anti-Virus' })[1]).toBe(
    'differs: 500 lies in the range of no load-order group, and not in that of FSFilter Anti-Virus (320000 to 329999).',
  )
})

test('a group that is not listed differs for a filter, and is nothing to say for other drivers', () => {
  expect(said({ file_name: 'new.sys', load_order_group: 'FSFilter Sentry' })).toEqual(['differs: FSFilter Sentry is not among Microsoft’s load-order groups for file system filters of 24 April 2025.'])
  expect(said({ file_name: 'new.sys', load_order_group: 'NDIS' })).toEqual([])
})

test('what is no altitude is left to the form to refuse', () => {
  expect(said({ file_name: 'new.sys', altitudes: ['tall'] })).toEqual([])
})
