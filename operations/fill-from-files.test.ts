import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { readDriverFile } from '@/domain/drivers/read-driver-file'
import { bytesOf, calloutInf, elamInf, minifilterInf } from '@/domain/drivers/testing/driver-files'
import { foundRows } from '@/domain/prefill/found-rows'
import { replaceName } from '@/domain/prefill/fill-rows'
import { createDocument } from './create-document'
import { fillFromFiles, type Filling } from './fill-from-files'
import { readSection } from './read-section'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const address = { section: 'kernel', list: 'drivers', key: 'file_name' }
const files = [minifilterInf, elamInf, calloutInf].map((text, index) => ({ name: `${index}.inf`, read: readDriverFile(bytesOf(text)) }))
const found = foundRows(files, { tells: 'drivers', key: 'file_name' })
const every = new Set(found.map(({ key }) => key))

async function aDraft(drivers?: unknown) {
  const outcome = await createDocument(world.as('Ada'), 'product_behaviour', { body: drivers === undefined ? {} : { kernel: { drivers } }, overrides: [] })
  if (!outcome.ok) throw new Error(outcome.reason)
  const { versionId } = outcome.value
  const fill = (more: Partial<Filling> = {}, by: 'Ada' | 'Ben' | 'Clara' = 'Ada') =>
    fillFromFiles(world.as(by), { versionId, address, found, take: every, replace: new Set(), expected: drivers === undefined ? 0 : 1, ...more })
  const stored = async () => {
    const read = await readSection(world.as('Ada'), versionId, 'kernel')
    return read.ok ? read.value : null
  }
  return { versionId, fill, stored }
}

const sentry = { row: 'aaaaaaaa', file_name: 'NLSENTRY.SYS', purpose: 'Watches files.', start_type: 'demand' }

test('three files fill in three drivers of a draft, in fields that its schema takes', async () => {
  const { fill, stored } = await aDraft()
  expect(await fill()).toEqual({ ok: true, value: { saved: true, revision: 1 } })
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
  expect(await fill({ take: new Set(['nlelam.sys']) }, 'Ben')).toMatchObject({ ok: true, value: { saved: true, revision: 2 } })
  expect(await fill()).toMatchObject({ ok: true, value: { saved: false, revision: 2 } })
  expect((await stored())?.body['drivers']).toHaveLength(2)
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
