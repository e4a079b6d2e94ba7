import { describe, expect, it } from 'vitest'
import type { Rule } from '@/domain/kind-definition'
import { aClientOfThePlatformIsDescribed, anInjectionHasItsMethod, aProtectedProcessHasItsRoot, noneOfTheseStandsAlone, whatNeedsTheCloudSaysWhatItDoesWithout } from './user-mode'

const broken = (rule: Rule, component: object) =>
  rule({ user_mode: { components: [{ row: 'aaaaaaaa', ...component }] } }, { step: 'filed' }).map(({ path }) => path.replace('user_mode.components#aaaaaaaa.', ''))

describe('a component in user mode', () => {
  it.each<[given: string, rule: Rule, free: unknown, binding: unknown, field: string]>([
    ['protection', aProtectedProcessHasItsRoot, 'none', 'am_ppl', 'root_of_trust'],
    ['injects_into_processes', anInjectionHasItsMethod, 'no', 'browsers', 'injection_method'],
  ])('that tells its %s tells what follows from it', (given, rule, free, binding, field) => {
    expect(broken(rule, { [given]: binding })).toEqual([field])
    expect(broken(rule, { [given]: binding, [field]: { answer: 'unknown', because: 'x' } })).toEqual([])
    expect(broken(rule, { [given]: free })).toEqual([])
    expect(broken(rule, { [given]: { answer: 'unknown', because: 'x' } })).toEqual([])
  })

  it('that may wait for a verdict of the cloud says what it does without one', () => {
    const undisclosed = { answer: 'not_disclosed', because: 'x' }
    for (const waits of ['verdict_required', undisclosed]) expect(broken(whatNeedsTheCloudSaysWhatItDoesWithout, { cloud_dependency: waits })).toEqual(['offline_mode'])
    expect(broken(whatNeedsTheCloudSaysWhatItDoesWithout, { cloud_dependency: 'verdict_required', offline_mode: undisclosed })).toEqual([])
    for (const free of ['none', 'enrichment', undefined]) expect(broken(whatNeedsTheCloudSaysWhatItDoesWithout, { cloud_dependency: free })).toEqual([])
  })

  it('that is a client of the platform says what it may see and do there', () => {
    expect(broken(aClientOfThePlatformIsDescribed, { interfaces: ['wesp_client'], wesp_altitude: '328010' })).toEqual(['wesp_registered', 'wesp_event_families', 'wesp_capability'])
    expect(broken(aClientOfThePlatformIsDescribed, { interfaces: ['amsi_provider'] })).toEqual([])
  })

  it('uses none of the interfaces, or some', () => {
    expect(broken(noneOfTheseStandsAlone, { interfaces: ['none_of_these', 'amsi_provider'] })).toEqual(['interfaces'])
    expect(broken(noneOfTheseStandsAlone, { interfaces: ['none_of_these'] })).toEqual([])
  })
})
