import { expect, test } from 'vitest'
import { readDriverFile } from '../drivers/read-driver-file'
import { asUtf16, bytesOf, calloutInf, fltmcFilters, malformedInf, minifilterInf } from '../drivers/testing/driver-files'
import { fillRows, replaceName } from './fill-rows'
import { foundRows, type FilledFromFiles } from './found-rows'
import { planFilling } from './plan-filling'
import { driverKind } from './testing/driver-kind'

const drivers: FilledFromFiles = { tells: 'drivers', key: 'file_name' }
const address = { section: 'kernel', list: 'drivers', key: 'file_name' }
const file = (name: string, text: string | Uint8Array) => ({ name, read: readDriverFile(typeof text === 'string' ? bytesOf(text) : text) })
const sentry = foundRows([file('nlsentry.inf', minifilterInf)], drivers)
const typed = { row: 'aaaaaaaa', file_name: 'NLSentry.sys ', start_type: 'demand', purpose: 'Watches files.', altitudes: ['361020.5', '389990'] }
const ids = ['bbbbbbbb', 'cccccccc', 'dddddddd', 'ffffffff']
const newId = () => ids.shift() ?? 'zzzzzzzz'
const taking = (...keys: string[]) => ({ take: new Set(keys), replace: new Set<string>() })

test('what several files say of one driver is one row, with the altitudes of both and what they differ in', () => {
  const other = JSON.stringify([{ file_name: 'NLSENTRY.SYS', start_type: 'system', altitudes: ['361030'], purpose: 'Watches.' }])
  const [row, ...rest] = foundRows([file('a.inf', minifilterInf), file('b.json', other), file('c.inf', malformedInf)], drivers)
  expect(rest).toEqual([])
  expect(row).toMatchObject({ key: 'nlsentry.sys', from: ['a.inf', 'b.json'], fields: { start_type: 'boot', altitudes: ['389990', '361020.5', '361030'], purpose: 'Watches.' } })
  expect(row?.notes).toEqual(['Called “Northlight "Sentry" filter”', 'For x64, arm64', 'a.inf and b.json differ in start_type: the first is taken'])
})

test('services are told of where the list is one of services', () => {
  expect(foundRows([file('a.inf', asUtf16(calloutInf, 'le'))], { tells: 'services', key: 'name' })).toEqual([
    { key: 'nlagent', from: ['a.inf'], fields: { name: 'nlagent', component_type: 'service', start_type: 'auto', account: 'local_system' }, notes: ['Called “Northlight agent”', 'Runs nlagent.exe'] },
  ])
})

test('empty fields are filled, others are kept, and equal ones are neither', () => {
  const [planned] = planFilling(driverKind, address, { drivers: [typed] }, sentry)
  expect(planned).toEqual({
    key: 'nlsentry.sys',
    row: 'aaaaaaaa',
    filled: [{ field: 'load_order_group', found: 'FSFilter Activity Monitor' }],
    kept: [{ field: 'start_type', now: 'demand', found: 'boot' }],
    unfit: [{ field: 'error_control', reason: 'The form has no such field.' }, { field: 'driver_kind', reason: 'The form has no such field.' }],
  })
})

test('what the form does not take is named and left out', () => {
  const json = JSON.stringify([{ file_name: 'a.sys', start_type: 'disabled', altitudes: [325000.3], purpose: 'x\u0000', row: 'aaaaaaaa', load_order_group: { answer: 'unknown', because: 'Not yet allocated.' } }])
  const [planned] = planFilling(driverKind, address, {}, foundRows([file('a.json', json)], drivers))
  expect(planned?.filled.map(({ field }) => field)).toEqual(['file_name', 'load_order_group'])
  expect(planned?.unfit.map(({ field }) => field)).toEqual(['start_type', 'altitudes', 'purpose', 'row'])
})

test('a chosen row is filled in, and nothing that was typed is lost', () => {
  const present = { drivers: [typed, { row: 'eeeeeeee', file_name: 'other.sys' }], remark: 'kept' }
  const planned = planFilling(driverKind, address, present, sentry)
  expect(fillRows(present, address, planned, taking('nlsentry.sys'), newId)).toEqual({ ...present, drivers: [{ ...typed, load_order_group: 'FSFilter Activity Monitor' }, present.drivers[1]] })
  const replacing = { take: new Set(['nlsentry.sys']), replace: new Set([replaceName('nlsentry.sys', 'start_type')]) }
  expect(fillRows(present, address, planned, replacing, newId)).toMatchObject({ drivers: [{ start_type: 'boot', purpose: 'Watches files.' }, {}] })
  expect(fillRows(present, address, planned, { ...replacing, take: new Set() }, newId), 'nor is a choice passed over').toEqual({ ...present, drivers: [{ ...typed, start_type: 'boot' }, present.drivers[1]] })
  expect(fillRows(present, address, planned, taking(), newId)).toBe(present)
})

test('drivers that are not listed yet are added with ids of their own', () => {
  const planned = planFilling(driverKind, address, { drivers: [typed] }, foundRows([file('filters.txt', fltmcFilters)], drivers))
  const filled = fillRows({ drivers: [typed] }, address, planned, taking('WdFilter.sys', 'oldscan.sys'), newId)
  expect(filled).toEqual({ drivers: [typed, { row: 'bbbbbbbb', file_name: 'WdFilter.sys', altitudes: ['328010'] }, { row: 'cccccccc', file_name: 'oldscan.sys' }] })
})

test('rows take the place of an answer that there are none', () => {
  const none = { drivers: { answer: 'not_applicable', because: 'User mode only.' } }
  expect(fillRows(none, address, planFilling(driverKind, address, none, sentry), taking('nlsentry.sys'), newId)).toMatchObject({ drivers: [{ row: 'dddddddd', file_name: 'nlsentry.sys' }] })
})

test('a row without the name that it is known by is not added', () => {
  const long = foundRows([file('a.json', JSON.stringify([{ file_name: 'x'.repeat(200), start_type: 'boot' }]))], drivers)
  const present = {}
  expect(fillRows(present, address, planFilling(driverKind, address, present, long), taking('x'.repeat(200)), newId)).toBe(present)
})
