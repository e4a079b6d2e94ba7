import { namedPlans } from '@/catalogue/plan-presets'
import { findPreset, replayPresets } from '@/catalogue/replay-presets'
import type { ReplayPreset } from '@/catalogue/replay-presets/preset'
import { inputNames, type InputName } from '@/domain/rollout/inputs'
import { inputKeys, readReplayState, type ReplayState } from '@/domain/rollout/replay-state'

export type SearchParams = Record<string, string | string[] | undefined>

/** A case as it stands before anybody moves anything. */
export function presetState(preset: ReplayPreset, stated: Pick<ReplayState, 'seed' | 'vary' | 'costs'>): ReplayState {
  const inputs = Object.fromEntries(inputNames.map((name) => [name, preset.inputs[name].value])) as Record<InputName, string>
  return { preset: preset.id, inputs, plan: { rings: [...preset.rings], halt: preset.halt.value }, other: null, seed: stated.seed, vary: stated.vary, costs: stated.costs }
}

/** What an address asks for: what it states, and the named case where it states nothing but its name. */
export function stateIn(params: SearchParams): ReplayState {
  const all = (name: string) => [params[name] ?? []].flat()
  const stated = readReplayState(all)
  const preset = findPreset(stated.preset)
  const statesInputs = Object.values(inputKeys).some((key) => params[key] !== undefined) || params['share'] !== undefined
  const state = statesInputs ? stated : presetState(preset ?? (replayPresets[0] as ReplayPreset), stated)
  return { ...state, other: askedPlan(all('with')[0]) ?? (all('without').length > 0 ? null : stated.other) }
}

function askedPlan(id: string | undefined): ReplayState['other'] {
  const plan = namedPlans.find((each) => each.id === id)
  return plan ? { rings: [...plan.rings], halt: '' } : null
}
