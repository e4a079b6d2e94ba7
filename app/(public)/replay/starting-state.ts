import { namedPlans } from '@/catalogue/plan-presets'
import { findPreset, replayPresets } from '@/catalogue/replay-presets'
import type { ReplayPreset } from '@/catalogue/replay-presets/preset'
import { inputNames, type InputName } from '@/domain/rollout/inputs'
import { mostRings } from '@/domain/rollout/model'
import { inputKeys, planKeys, readReplayState, type ReplayState } from '@/domain/rollout/replay-state'

export type SearchParams = Record<string, string | string[] | undefined>

/** A case as it stands before anybody moves anything. */
export function presetState(preset: ReplayPreset, stated: Pick<ReplayState, 'seed' | 'vary' | 'costs'>): ReplayState {
  const inputs = Object.fromEntries(inputNames.map((name) => [name, preset.inputs[name].value])) as Record<InputName, string>
  return { preset: preset.id, inputs, plan: { rings: [...preset.rings], halt: preset.halt.value }, other: null, seed: stated.seed, vary: stated.vary, costs: stated.costs }
}

/** What an address asks for: what it states. Where it states no input and no share, the named case fills what is absent. */
export function stateIn(params: SearchParams): ReplayState {
  const all = (name: string) => [params[name] ?? []].flat()
  const stated = readReplayState(all)
  const statesInputs = Object.values(inputKeys).some((key) => params[key] !== undefined) || params['share'] !== undefined
  const state = statesInputs ? stated : filledIn(presetState(findPreset(stated.preset) ?? (replayPresets[0] as ReplayPreset), stated), all)
  return { ...state, other: askedPlan(all('with')[0]) ?? (all('without').length > 0 ? null : stated.other) }
}

/** A case with the halt, the bakes and the failing shares that an address states in place of its own; a bake beyond its rings leaves a ring whose share is not known. */
function filledIn(state: ReplayState, all: (name: string) => readonly string[]): ReplayState {
  const { rings, halt } = state.plan
  const keys = planKeys('')
  const [bakes, fails] = [all(keys.bake), all(keys.fails)]
  const filled = Array.from({ length: Math.min(mostRings, Math.max(rings.length, bakes.length, fails.length)) }, (_, index) => ({
    share: rings[index]?.share ?? '',
    bake: bakes[index]?.trim() ?? rings[index]?.bake ?? '',
    fails: fails[index]?.trim() ?? rings[index]?.fails ?? '',
  }))
  return { ...state, plan: { rings: filled, halt: all(keys.halt)[0]?.trim() ?? halt } }
}

function askedPlan(id: string | undefined): ReplayState['other'] {
  const plan = namedPlans.find((each) => each.id === id)
  return plan ? { rings: [...plan.rings], halt: '' } : null
}
