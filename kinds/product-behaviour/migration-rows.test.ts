import { describe, expect, it } from 'vitest'
import { capabilityCatalogues, newestCatalogue } from '@/catalogue/platform-capabilities'
import { parseSection } from '@/domain/validation'
import { productBehaviour } from './definition'
import { example } from './example'
import { expectedRows } from './form'
import { migrationRows } from './migration-rows'
import { injectionMethodWords } from './vocabulary/components'
import { callbackWords, driverKindWords, whyKernelWords } from './vocabulary/kernel'

const needed = (driver: object, component: object = {}) =>
  migrationRows({ kernel: { drivers: [{ row: 'aaaaaaaa', ...driver }] }, user_mode: { components: [{ row: 'bbbbbbbb', ...component }] } }, newestCatalogue).map(({ capability }) => capability)

describe('the rows of the plan that a document wants', () => {
  it.each([
    [{ driver_kind: 'elam' }, ['early_boot']],
    [{ driver_kind: 'fs_minifilter', callbacks: ['fs_pre_block', 'process_observe'] }, ['process_control', 'file_scan']],
    [{ driver_kind: 'callback_only', callbacks: ['registry_block', 'object_handle_modify', 'thread_observe'] }, ['thread_create', 'registry_protect', 'handle_protect']],
    [{ driver_kind: 'wfp_callout' }, ['network_allow_deny']],
    [{ driver_kind: 'ndis_lwf', callbacks: ['network_stream_modify'] }, ['network_inspection']],
    [{ driver_kind: 'device_filter', why_kernel: ['anti_tamper'] }, ['tamper_protection', 'device_control']],
    [{ driver_kind: { answer: 'not_disclosed', because: 'x' }, callbacks: ['power_observe'] }, []],
  ])('of %j are %j', (driver, capabilities) => expect(needed(driver)).toEqual(capabilities))

  it('follow from help that the kernel gives in injecting', () => expect(needed({}, { injection_method: 'kernel_assisted' })).toEqual(['in_process_hooks']))

  it('are one for a capability that several drivers use, and name the version of the catalogue', () => {
    const drivers = ['aaaaaaaa', 'bbbbbbbb'].map((row) => ({ row, callbacks: ['thread_observe'] }))
    expect(migrationRows({ kernel: { drivers } }, newestCatalogue)).toEqual([{ capability: 'thread_create', catalogue: newestCatalogue.version }])
  })

  it('are none for a product in user mode only, and the form then offers none', () => {
    const body = { kernel: { drivers: { answer: 'not_applicable', because: 'No driver.' } } }
    expect(migrationRows(body, newestCatalogue)).toEqual([])
    expect(expectedRows(body)).toEqual({})
  })

  it('are what the form offers to add', () => {
    expect(expectedRows(example)['migration.plan']).toMatchObject({ field: 'capability', also: { catalogue: newestCatalogue.version }, values: expect.arrayContaining(['file_scan', 'early_boot']) })
    const { begins } = expectedRows(example)['migration.plan'] ?? {}
    expect(begins).toMatchObject({ file_scan: { target: 'wesp' }, network_allow_deny: { target: 'user_mode_wfp' } })
    for (const open of ['network_inspection', 'in_memory_behaviour', 'tamper_protection']) expect(begins).not.toHaveProperty(open)
    expect(parseSection(productBehaviour, 'migration', { plan: Object.entries(begins ?? {}).map(([capability, begun], index) => ({ row: `cccc00${10 + index}`, capability, ...begun })) })).toMatchObject({ ok: true })
  })
})

describe.each(capabilityCatalogues)('the catalogue of $version', ({ capabilities }) => {
  it('speaks of values that a disclosure can hold', () => {
    const known = { driver_kinds: driverKindWords, callbacks: callbackWords, why_kernel: whyKernelWords, injection_methods: injectionMethodWords }
    for (const { used_by: usedBy } of capabilities) {
      for (const [tells, words] of Object.entries(known)) expect(Object.keys(words)).toEqual(expect.arrayContaining(usedBy[tells as keyof typeof known] ?? []))
    }
  })
})
