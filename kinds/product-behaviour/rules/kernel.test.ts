import { describe, expect, it } from 'vitest'
import type { Rule } from '@/domain/kind-definition'
import {
  aCertifiedDriverHasItsResult,
  aMinifilterHasItsGroup,
  anotherReasonIsToldInWords,
  contentInTheKernelHasItsBounds,
  contentInTheKernelHasItsDriver,
  contentReferredToExists,
  whatHasAltitudesNamesThem,
  whatIsParsedInTheKernelIsNamed,
} from './kernel'

const open = { answer: 'not_disclosed', because: 'x' }
const broken = (rule: Rule, driver: object, item: object = {}) =>
  rule({ kernel: { drivers: [{ row: 'aaaaaaaa', ...driver }] }, content: { items: [{ row: 'cccccccc', ...item }] } }, { step: 'filed' }).map(({ path }) => path)
const at = (field: string) => [`kernel.drivers#aaaaaaaa.${field}`]

describe('a driver', () => {
  it.each<[says: string, rule: Rule, driver: object, field: string, enough: unknown]>([
    ['is a minifilter', aMinifilterHasItsGroup, { driver_kind: 'fs_minifilter' }, 'load_order_group', 'FSFilter Anti-Virus'],
    ['is a minifilter', whatHasAltitudesNamesThem, { driver_kind: 'fs_minifilter' }, 'altitudes', ['328010']],
    ['watches the registry', whatHasAltitudesNamesThem, { driver_kind: 'callback_only', callbacks: ['process_observe', 'registry_block'] }, 'altitudes', ['328010']],
    ['changes handles', whatHasAltitudesNamesThem, { callbacks: ['object_handle_modify'] }, 'altitudes', ['328010']],
    ['has another reason', anotherReasonIsToldInWords, { why_kernel: ['visibility', 'other'] }, 'why_kernel_text', 'Words.'],
    ['is certified', aCertifiedDriverHasItsResult, { signing: 'whcp_certified' }, 'hlk_result', { playlist: 'x', date: '2026-01-01', id: 'y' }],
    ['parses content', whatIsParsedInTheKernelIsNamed, { parses_untrusted_content_in_kernel: 'yes' }, 'content_formats_in_kernel', ['cccccccc']],
  ])('that %s tells what follows from it', (_says, rule, driver, field, enough) => {
    expect(broken(rule, driver)).toEqual(at(field))
    expect(broken(rule, { ...driver, [field]: enough })).toEqual([])
    expect(broken(rule, { ...driver, [field]: open })).toEqual([])
  })

  it.each<[says: string, rule: Rule, driver: object]>([
    ['is a WFP callout', aMinifilterHasItsGroup, { driver_kind: 'wfp_callout' }],
    ['only watches processes', whatHasAltitudesNamesThem, { driver_kind: 'callback_only', callbacks: ['process_observe'] }],
    ['does not disclose its kind', whatHasAltitudesNamesThem, { driver_kind: open }],
    ['has a listed reason', anotherReasonIsToldInWords, { why_kernel: ['visibility'] }],
    ['is attested', aCertifiedDriverHasItsResult, { signing: 'attestation' }],
    ['parses nothing', whatIsParsedInTheKernelIsNamed, { parses_untrusted_content_in_kernel: 'no' }],
  ])('that %s owes nothing more', (_says, rule, driver) => expect(broken(rule, driver)).toEqual([]))

  it('refers to content that there is', () => {
    expect(broken(contentReferredToExists, { content_formats_in_kernel: ['cccccccc'] })).toEqual([])
    expect(broken(contentReferredToExists, { content_formats_in_kernel: ['dddddddd'] })).toEqual(at('content_formats_in_kernel'))
  })
})

describe('content that is parsed in the kernel', () => {
  const inKernel = { parsed_in: 'kernel' }

  it('is named by a driver, unless one leaves open what it parses', () => {
    expect(broken(contentInTheKernelHasItsDriver, {}, inKernel)).toEqual(['content.items#cccccccc.parsed_in'])
    expect(broken(contentInTheKernelHasItsDriver, { content_formats_in_kernel: ['cccccccc'] }, inKernel)).toEqual([])
    expect(broken(contentInTheKernelHasItsDriver, { content_formats_in_kernel: open }, inKernel)).toEqual([])
    expect(broken(contentInTheKernelHasItsDriver, {}, { parsed_in: 'user' })).toEqual([])
  })

  it('says whether bounds are checked', () => {
    expect(broken(contentInTheKernelHasItsBounds, {}, inKernel)).toEqual(['content.items#cccccccc.runtime_bounds_checked'])
    expect(broken(contentInTheKernelHasItsBounds, {}, { ...inKernel, runtime_bounds_checked: 'no' })).toEqual([])
    expect(broken(contentInTheKernelHasItsBounds, {}, { parsed_in: 'sandbox' })).toEqual([])
  })
})
