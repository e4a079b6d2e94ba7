import { describe, expect, it } from 'vitest'
import type { DocumentBody, Rule } from '@/domain/kind-definition'
import {
  aHaltTellsTheRingReached,
  anEmergencyLaneHasTwoRings,
  anEmergencyLaneIsDescribed,
  anotherProcessSaysWhatDiffers,
  aPollSaysItsInterval,
  everyTestIsToldOnce,
  noPinStandsAlone,
  promotionByHandCountsItsApprovals,
  signaturesHaveACleanSet,
  whatIsAnsweredWithYesIsExplained,
} from './conditions'

const paths = (rule: Rule, body: DocumentBody) => rule(body, { step: 'filed' }).map(({ path }) => path)
const one = (section: string, row: object): DocumentBody => ({ [section]: { list: [{ row: 'aaaaaaaa', ...row }] } })
const unknown = { answer: 'unknown', because: 'x' }

it('aPollSaysItsInterval asks where devices poll', () => {
  expect(paths(aPollSaysItsInterval, one('channels', { delivery_model: 'poll' }))).toEqual(['channels.list#aaaaaaaa.poll_interval'])
  expect(paths(aPollSaysItsInterval, one('channels', { delivery_model: 'poll', poll_interval: unknown }))).toEqual([])
  expect(paths(aPollSaysItsInterval, one('channels', { delivery_model: 'push' }))).toEqual([])
})

it('anotherProcessSaysWhatDiffers asks where a payload takes another way than code', () => {
  expect(paths(anotherProcessSaysWhatDiffers, one('channels', { same_process_as_code: 'no' }))).toEqual(['channels.list#aaaaaaaa.process_differences'])
  expect(paths(anotherProcessSaysWhatDiffers, one('channels', { same_process_as_code: 'yes' }))).toEqual([])
})

it('promotionByHandCountsItsApprovals asks where somebody opens the next ring', () => {
  for (const promotion of ['manual', 'both']) expect(paths(promotionByHandCountsItsApprovals, one('rings', { promotion }))).toEqual(['rings.list#aaaaaaaa.approvals'])
  expect(paths(promotionByHandCountsItsApprovals, one('rings', { promotion: 'both', approvals: 2 }))).toEqual([])
  expect(paths(promotionByHandCountsItsApprovals, one('rings', { promotion: 'automatic_gate' }))).toEqual([])
})

describe('a faster lane', () => {
  const described = { emergency_path: 'yes', emergency_min_bake: 'PT30M', emergency_triggers: 'x', emergency_approvers: ['x'], emergency_uses: 0 }

  it('is described: anEmergencyLaneIsDescribed', () => {
    expect(paths(anEmergencyLaneIsDescribed, one('halting', { emergency_path: 'yes' }))).toHaveLength(5)
    expect(paths(anEmergencyLaneIsDescribed, one('halting', { ...described, emergency_min_rings: 2 }))).toEqual([])
    expect(paths(anEmergencyLaneIsDescribed, one('halting', { emergency_path: 'no' }))).toEqual([])
  })

  it('has two rings or says why not: anEmergencyLaneHasTwoRings', () => {
    expect(paths(anEmergencyLaneHasTwoRings, one('halting', { ...described, emergency_min_rings: 1 }))).toEqual(['halting.list#aaaaaaaa.emergency_one_ring_because'])
    expect(paths(anEmergencyLaneHasTwoRings, one('halting', { ...described, emergency_min_rings: 1, emergency_one_ring_because: 'It is a switch.' }))).toEqual([])
    expect(paths(anEmergencyLaneHasTwoRings, one('halting', { ...described, emergency_min_rings: 2 }))).toEqual([])
    expect(paths(anEmergencyLaneHasTwoRings, one('halting', { emergency_path: 'no', emergency_min_rings: 0 }))).toEqual([])
  })
})

it('aHaltTellsTheRingReached asks where something was halted', () => {
  expect(paths(aHaltTellsTheRingReached, one('outcomes', { halted: 1 }))).toEqual(['outcomes.list#aaaaaaaa.max_ring_reached_when_halted'])
  expect(paths(aHaltTellsTheRingReached, one('outcomes', { halted: 0 }))).toEqual([])
  expect(paths(aHaltTellsTheRingReached, one('outcomes', { halted: unknown }))).toEqual([])
})

it('signaturesHaveACleanSet asks where a channel carries signatures, alone or among others', () => {
  const both = ['testing.fp_clean_set_includes_os_files', 'testing.fp_clean_set_refreshed']
  expect(paths(signaturesHaveACleanSet, one('channels', { payload_class: 'signatures' }))).toEqual(both)
  expect(paths(signaturesHaveACleanSet, one('channels', { payload_class: 'ml_model', also_carries: ['signatures'] }))).toEqual(both)
  expect(paths(signaturesHaveACleanSet, { ...one('channels', { payload_class: 'signatures' }), testing: { fp_clean_set_includes_os_files: 'no', fp_clean_set_refreshed: unknown } })).toEqual([])
  expect(paths(signaturesHaveACleanSet, one('channels', { payload_class: 'kernel_driver' }))).toEqual([])
})

describe('everyTestIsToldOnce', () => {
  const told = (testing: object) => paths(everyTestIsToldOnce, { testing: { ...testing } })

  it('refuses a test that is done both always and sometimes, and an automated one that is not done', () => {
    expect(told({ always: ['unit', 'fuzz'], sometimes: ['fuzz'] })).toEqual(['testing.sometimes'])
    expect(told({ always: ['unit'], sometimes: ['fuzz'], automated: ['unit', 'hlk'] })).toEqual(['testing.automated'])
    expect(told({ always: ['unit'], sometimes: ['fuzz'], automated: ['unit'] })).toEqual([])
  })

  it('does not judge against what is not known', () => expect(told({ always: ['unit'], sometimes: unknown, automated: ['hlk'] })).toEqual([]))
})

it('noPinStandsAlone refuses a pin beside none', () => {
  expect(paths(noPinStandsAlone, { control: { pin: ['none', 'n_1'] } })).toEqual(['control.pin'])
  expect(paths(noPinStandsAlone, { control: { pin: ['none'] } })).toEqual([])
  expect(paths(noPinStandsAlone, { control: { pin: ['n', 'n_1'] } })).toEqual([])
})

it('whatIsAnsweredWithYesIsExplained asks how long, when and how', () => {
  const body = (answer: string): DocumentBody => ({ control: { critical_delay: answer, vendor_can_override: answer }, exercises: { customer_recovery_tested: answer }, continuity: { major_incident_plan: answer } })
  expect(paths(whatIsAnsweredWithYesIsExplained, body('yes'))).toEqual(['control.critical_delay_length', 'control.vendor_override_when', 'exercises.customer_recovery_covers', 'continuity.plan_reviewed_on'])
  expect(paths(whatIsAnsweredWithYesIsExplained, body('no'))).toEqual([])
})
