import { describe, expect, it } from 'vitest'
import { triggerWords } from '../vocabulary/product'
import { aBootLoopGuardIsDescribed, everyTriggerIsToldOnce, offlineDisablingIsTold, whatGoesWrongSaysWhetherItRecovers, whatRecoversSaysWithin } from './failure'

const filed = { step: 'filed' }
const modes = (list: object[]) => ({ fail_modes: { modes: list.map((mode, index) => ({ row: `aaaa00${String(index).padStart(2, '0')}`, ...mode })) } })

describe('fail modes', () => {
  const all = Object.keys(triggerWords).map((trigger) => ({ trigger }))

  it('are ten, each told once, in any order', () => {
    expect(all).toHaveLength(10)
    expect(everyTriggerIsToldOnce(modes(all.toReversed()), filed)).toEqual([])
    expect(everyTriggerIsToldOnce(modes(all.slice(1)), filed)).toEqual([{ path: 'fail_modes.modes', message: '“Fault in the kernel” is missing.' }])
    expect(everyTriggerIsToldOnce(modes([...all.slice(1), { trigger: 'disk_full' }]), filed).map(({ path }) => path)).toEqual(['fail_modes.modes#aaaa0009.trigger', 'fail_modes.modes'])
  })

  it('say whether they recover by themselves, unless all is as before', () => {
    const unknown = { answer: 'unknown', because: 'x' }
    const asked = (mode: object) => whatGoesWrongSaysWhetherItRecovers(modes([mode]), filed).map(({ path }) => path)
    const paths = ['fail_modes.modes#aaaa0000.auto_recovery']
    expect(asked({ behaviour: 'fail_open', host_impact: 'none' })).toEqual(paths)
    expect(asked({ behaviour: 'revert_last_known_good', host_impact: 'agent_degraded' })).toEqual(paths)
    expect(asked({ behaviour: 'revert_last_known_good', host_impact: { answer: 'not_disclosed', because: 'x' } })).toEqual(paths)
    expect(asked({ behaviour: unknown, host_impact: 'none' })).toEqual(paths)
    expect(asked({ behaviour: 'revert_last_known_good', host_impact: 'none' })).toEqual([])
    expect(asked({ behaviour: 'fail_open', host_impact: 'host_crash', auto_recovery: unknown })).toEqual([])
    expect(asked({}), 'what is not told yet is asked first').toEqual([])
  })

  it('that recover by themselves say within what time', () => {
    expect(whatRecoversSaysWithin(modes([{ auto_recovery: 'yes' }]), filed).map(({ path }) => path)).toEqual(['fail_modes.modes#aaaa0000.recovery_max_time'])
    expect(whatRecoversSaysWithin(modes([{ auto_recovery: 'yes', recovery_max_time: 'PT5M' }, { auto_recovery: 'no' }]), filed)).toEqual([])
  })

  it('with a guard against boot loops say when it acts and what it does', () => {
    expect(aBootLoopGuardIsDescribed({ fail_modes: { boot_loop_guard: 'yes', boot_loop_threshold: 3 } }, filed).map(({ path }) => path)).toEqual(['fail_modes.boot_loop_action'])
    expect(aBootLoopGuardIsDescribed({ fail_modes: { boot_loop_guard: 'no' } }, filed)).toEqual([])
  })
})

describe('disabling on a host that cannot boot', () => {
  it('is told on a page, in words, or why not', () => {
    expect(offlineDisablingIsTold({}, filed).map(({ path }) => path)).toEqual(['recovery.offline_disable_procedure'])
    expect(offlineDisablingIsTold({ recovery: { offline_disable_address: 'https://example.com' } }, filed)).toEqual([])
    expect(offlineDisablingIsTold({ recovery: { offline_disable_procedure: { answer: 'unknown', because: 'x' } } }, filed)).toEqual([])
  })
})
