import { afterAll, beforeAll, expect, test } from 'vitest'
import { shippedAltitudeLists } from '@/catalogue/altitudes/shipped-lists'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic } from '@/domain/actor'
import { importAltitudeList } from './import-altitude-list'
import { listAltitudeEditions } from './list-altitude-editions'
import { readAltitudeLists } from './read-altitude-lists'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const now = new Date('2026-11-20T12:00:00Z')
const bytes = (text: string) => new TextEncoder().encode(text)
const listOf = (...rows: string[]) => bytes(`driver_file,altitude,company,load_order_group\n${rows.join('\n')}\n`)
const lists = () => readAltitudeLists(thePublic, shippedAltitudeLists)
const bring = async (asOf: string, row: string, isWhole = true) => importAltitudeList(world.as('June'), { bytes: listOf(row), asOf, source: 'Microsoft, commit abc1234', isWhole }, await lists(), now)
const inUse = async () => (await lists()).allocations
const epoch = async () => Number((await world.query<{ epoch: string }>('select epoch from publication_epoch'))[0]?.epoch)

test('until a list is imported the shipped one is used', async () => {
  expect(await readAltitudeLists(thePublic, shippedAltitudeLists)).toEqual(shippedAltitudeLists)
})

test('a piece of a list takes the place of the whole only where it is said to be whole', async () => {
  const shipped = shippedAltitudeLists.allocations.rows
  const refusal = { ok: false, reason: 'invalid', problems: [{ path: 'isWhole', message: `This list has 1 row, and the one in use has ${shipped.length.toLocaleString('en-GB')}. Choose its file again, and tick that it is whole if it is.` }] }
  expect(await bring('2026-11-01', 'a.sys,389990,Northlight,FSFilter Top', false)).toEqual(refusal)
  expect(await lists()).toEqual(shippedAltitudeLists)
  const half = (length: number) => listOf(...Array.from({ length }, (_each, index) => `a${index}.sys,389990,Northlight,FSFilter Top`))
  const wish = { asOf: '2026-10-01', source: 'Microsoft', isWhole: false }
  expect(await importAltitudeList(world.as('June'), { ...wish, bytes: half(Math.ceil(shipped.length / 2) - 1) }, await lists(), now)).toMatchObject({ reason: 'invalid', problems: [{ path: 'isWhole' }] })
  expect(await importAltitudeList(world.as('June'), { ...wish, bytes: half(Math.ceil(shipped.length / 2)) }, await lists(), now)).toMatchObject({ ok: true })
})

test('the newest day wins, whatever is imported last, and every edition is kept', async () => {
  const before = await epoch()
  expect(await bring('2026-11-01', 'newest.sys,389990,Northlight,FSFilter Top')).toEqual({ ok: true, value: { part: 'allocations', count: 1 } })
  expect(await bring('2026-05-01', 'older.sys,389990,Northlight,FSFilter Top')).toMatchObject({ ok: true })
  expect(await bring('2024-05-01', 'oldest.sys,389990,Northlight,FSFilter Top')).toMatchObject({ ok: true })
  expect(await inUse()).toMatchObject({ as_of: '2026-11-01', source: 'Microsoft, commit abc1234', rows: [{ file: 'newest.sys', altitude: '389990' }] })
  expect(await bring('2026-11-01', 'corrected.sys,389990,Northlight,FSFilter Top')).toMatchObject({ ok: true })
  expect((await inUse()).rows).toMatchObject([{ file: 'corrected.sys' }])
  const editions = await listAltitudeEditions(world.as('June'))
  expect(editions.ok && editions.value.map(({ asOf, count }) => [asOf, count])).toEqual([['2026-11-01', 1], ['2026-11-01', 1], ['2026-10-01', Math.ceil(shippedAltitudeLists.allocations.rows.length / 2)], ['2026-05-01', 1], ['2024-05-01', 1]])
  expect(await epoch()).toBe(before + 4)
})

test('an import says who made it, once', async () => {
  const events = await world.query('select deed, detail, actor_person from events where deed = $1 and detail @> $2 order by at limit 1', ['import_altitude_list', { asOf: '2026-11-01' }])
  expect(events).toEqual([{ deed: 'import_altitude_list', detail: { part: 'allocations', asOf: '2026-11-01', count: 1 }, actor_person: world.as('June').personId }])
})

test('a list that is older than the shipped one is kept and not used', async () => {
  const groups = bytes('load_order_group,altitude_range,description\nFSFilter Top,400000-409999,x\n')
  expect(await importAltitudeList(world.as('June'), { bytes: groups, asOf: '2020-01-01', source: 'Microsoft', isWhole: false }, await lists(), now)).toMatchObject({ ok: true, value: { part: 'groups' } })
  expect((await readAltitudeLists(world.as('Ada'), shippedAltitudeLists)).groups).toEqual(shippedAltitudeLists.groups)
})

test('a list with a wrong line is refused whole, each line with its reason', async () => {
  const outcome = await importAltitudeList(world.as('June'), { bytes: listOf('a.sys,tall,N,Top', 'b.sys,389990,N,Top'), asOf: '2026-11-21', source: '', isWhole: true }, await lists(), now)
  expect(outcome).toMatchObject({ ok: false, reason: 'invalid', problems: [{ path: 'source' }, { path: 'file', message: 'Line 2: “tall” is not an altitude.' }] })
  expect(await bring('2026-11-21', 'a.sys,1,N,Top')).toMatchObject({ ok: false, problems: [{ path: 'asOf', message: 'This day is still to come.' }] })
})

test('nobody but a Microsoft admin imports a list or sees who holds which editions', async () => {
  for (const name of ['Ada', 'Ivo', 'Hana'] as const) {
    expect(await importAltitudeList(world.as(name), { bytes: listOf('a.sys,1,N,Top'), asOf: '2026-11-01', source: 'Mine', isWhole: true }, await lists(), now)).toMatchObject({ ok: false, reason: 'not_found' })
    expect(await listAltitudeEditions(world.as(name))).toMatchObject({ ok: false, reason: 'not_found' })
  }
})
