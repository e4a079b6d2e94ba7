import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { readDriverFile } from '@/domain/drivers/read-driver-file'
import { bytesOf, calloutInf, elamInf, minifilterInf } from '@/domain/drivers/testing/driver-files'
import { foundRows } from '@/domain/prefill/found-rows'
import { replaceName } from '@/domain/prefill/fill-rows'
import { createDocument } from './create-document'
import { fillFromFiles, type ListFilling } from './fill-from-files'
import { readSection } from './read-section'
import { saveSection } from './save-section'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const drivers = { section: 'kernel', list: 'drivers', key: 'file_name' }
const services = { section: 'user_mode', list: 'components', key: 'name' }
const files = [minifilterInf, elamInf, calloutInf].map((text, index) => ({ name: `${index}.inf`, read: readDriverFile(bytesOf(text)) }))
const found = foundRows(files, { tells: 'drivers', key: 'file_name' })
const foundServices = foundRows(files, { tells: 'services', key: 'name' })
const everyOf = (rows: typeof found) => new Set(rows.map(({ key }) => key))
const ofServices: ListFilling = { address: services, found: foundServices, take: everyOf(foundServices), replace: new Set(), expected: 0 }

async function aDraft(present?: unknown) {
  const outcome = await createDocument(world.as('Ada'), 'product_behaviour', { body: present === undefined ? {} : { kernel: { drivers: present } }, overrides: [] })
  if (!outcome.ok) throw new Error(outcome.reason)
  const { versionId } = outcome.value
  const ofDrivers: ListFilling = { address: drivers, found, take: everyOf(found), replace: new Set(), expected: present === undefined ? 0 : 1 }
  const fill = (more: Partial<ListFilling> = {}, by: 'Ada' | 'Ben' | 'Clara' = 'Ada', others: ListFilling[] = []) => fillFromFiles(world.as(by), versionId, [{ ...ofDrivers, ...more }, ...others])
  const stored = async (section = 'kernel') => {
    const read = await readSection(world.as('Ada'), versionId, section)
    return read.ok ? read.value : null
  }
  return { versionId, fill, stored }
}

const sentry = { row: 'aaaaaaaa', file_name: 'NLSENTRY.SYS', purpose: 'Watches files.', start_type: 'demand' }

test('three files fill in three drivers of a draft, in fields that its schema takes', async () => {
  const { fill, stored } = await aDraft()
  expect(await fill()).toEqual({ ok: true, value: ['kernel'] })
  expect(await stored()).toMatchObject({ revision: 1, touched: { by: 'Ada Moreno' } })
  expect((await stored())?.body).toMatchObject({
    drivers: [
      { file_name: 'nlsentry.sys', driver_kind: 'fs_minifilter', start_type: 'boot', error_control: 'normal', load_order_group: 'FSFilter Activity Monitor', altitudes: ['389990', '361020.5'] },
      { file_name: 'nlelam.sys', driver_kind: 'elam', start_type: 'boot', error_control: 'critical', load_order_group: 'Early-Launch' },
      { file_name: 'nlwfp.sys', driver_kind: 'wfp_callout', start_type: 'system', error_control: 'normal' },
    ],
  })
})

test('what was typed is kept unless the author wants it replaced', async () => {
  const kept = await aDraft([sentry])
  await kept.fill({ take: new Set(['nlsentry.sys']) })
  expect((await kept.stored())?.body).toMatchObject({ drivers: [{ ...sentry, error_control: 'normal' }] })
  const replaced = await aDraft([sentry])
  await replaced.fill({ take: new Set(['nlsentry.sys']), replace: new Set([replaceName('nlsentry.sys', 'start_type')]) })
  expect((await replaced.stored())?.body).toMatchObject({ drivers: [{ ...sentry, start_type: 'boot' }] })
})

test('nothing is filled in over what a colleague saved in the meantime', async () => {
  const { fill, stored } = await aDraft([sentry])
  expect(await fill({ take: new Set(['nlelam.sys']) }, 'Ben')).toMatchObject({ ok: true })
  expect(await fill({}, 'Ada', [ofServices])).toMatchObject({ ok: false, reason: 'conflict' })
  expect((await stored())?.body['drivers']).toHaveLength(2)
  expect((await stored('user_mode'))?.revision, 'nor beside it').toBe(0)
})

test('the same files fill in the drivers and the services of a draft, at one confirmation', async () => {
  const { versionId, fill, stored } = await aDraft([sentry])
  expect(await fill({ take: new Set(['nlelam.sys']) }, 'Ada', [ofServices])).toEqual({ ok: true, value: ['kernel', 'user_mode'] })
  expect((await stored())?.body).toMatchObject({ drivers: [sentry, { file_name: 'nlelam.sys' }] })
  expect((await stored('user_mode'))?.body).toMatchObject({ components: [{ name: 'nlagent', component_type: 'service', start_type: 'auto', account: 'local_system' }] })
  expect(await world.query('select detail from events where version_id = $1 and deed = $2 order by detail ->> $3', [versionId, 'edit', 'section'])).toEqual([{ detail: { section: 'kernel', revision: 2 } }, { detail: { section: 'user_mode', revision: 1 } }])
})

test('where a colleague saved one of the sections, neither is filled in', async () => {
  const { versionId, fill, stored } = await aDraft()
  const own = { row: 'bbbbbbbb', name: 'nlagent', account: 'network_service' }
  await saveSection(world.as('Ben'), { versionId, key: 'user_mode', body: { components: [own] }, expected: 0, leaving: true })
  expect(await fill({}, 'Ada', [ofServices])).toMatchObject({ ok: false, reason: 'conflict' })
  expect((await stored())?.revision).toBe(0)
  expect(await fill({}, 'Ada', [{ ...ofServices, expected: 1 }])).toEqual({ ok: true, value: ['kernel', 'user_mode'] })
  expect((await stored('user_mode'))?.body, 'what Ben typed is kept').toMatchObject({ components: [{ ...own, component_type: 'service' }] })
})

test('a colleague who saves a section from which nothing was chosen keeps nobody from filling in another', async () => {
  const { versionId, fill } = await aDraft()
  await saveSection(world.as('Ben'), { versionId, key: 'user_mode', body: { components: [] }, expected: 0, leaving: true })
  expect(await fill({}, 'Ada', [{ ...ofServices, take: new Set() }])).toEqual({ ok: true, value: ['kernel'] })
})

test('where only one list has something new, the other is not written', async () => {
  const { fill, stored } = await aDraft([sentry])
  expect(await fill({ take: new Set() }, 'Ada', [ofServices])).toEqual({ ok: true, value: ['user_mode'] })
  expect((await stored())?.revision).toBe(1)
})

test('what the form does not take in one list keeps the other from being written', async () => {
  const { fill, stored } = await aDraft()
  const tooMany = Array.from({ length: 2_001 }, (_, index) => ({ key: `s${index}`, fields: { name: `s${index}` }, from: [], notes: [] }))
  expect(await fill({}, 'Ada', [{ ...ofServices, found: tooMany, take: everyOf(tooMany) }])).toMatchObject({ ok: false, reason: 'invalid', problems: [{ path: 'user_mode.components' }] })
  expect((await stored())?.revision).toBe(0)
})

test('filling in is recorded as an edit', async () => {
  const { versionId, fill } = await aDraft()
  await fill()
  expect(await world.query('select detail from events where version_id = $1 and deed = $2', [versionId, 'edit'])).toEqual([{ detail: { section: 'kernel', revision: 1 } }])
})

test('choosing nothing new is refused and writes nothing', async () => {
  const { fill, stored } = await aDraft([sentry])
  expect(await fill({ take: new Set() })).toMatchObject({ ok: false, reason: 'invalid', problems: [{ path: 'kernel.drivers' }] })
  expect((await stored())?.revision).toBe(1)
})

test('another organisation finds nothing to fill in', async () => {
  const { fill } = await aDraft([sentry])
  expect(await fill({}, 'Clara')).toMatchObject({ ok: false, reason: 'not_found' })
})
