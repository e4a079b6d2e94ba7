import { runsFor, typedWish } from '@/domain/rollout/chance'
import type { SimulationWish } from '@/domain/rollout/monte-carlo'
import type { ReplayState } from '@/domain/rollout/replay-state'
import { typedModel } from '@/domain/rollout/typed-model'
import { simulateRollout, type Simulation } from '@/operations/simulate-rollout'

/** What was drawn of either plan; null where there is nothing to draw. */
export interface Simulations {
  first: Simulation | null
  second: Simulation | null
}

/** Both plans of a state simulated, each at the middle of its ranges, one after the other so that nobody takes two places. */
export async function simulationsOf(state: ReplayState): Promise<Simulations> {
  const wish = typedWish(state)
  if (!wish.ok) return { first: null, second: null }
  const first = await simulationOf(state, 'plan', wish.value)
  return { first, second: state.other ? await simulationOf(state, 'other', wish.value) : null }
}

async function simulationOf(state: ReplayState, which: 'plan' | 'other', wish: SimulationWish): Promise<Simulation | null> {
  const typed = typedModel(state, which)
  return typed.ok ? simulateRollout({ model: typed.value.model, wish: { ...wish, runs: runsFor(typed.value.model) } }) : null
}

/** Whether a place was wanting; worth asking again. */
export const isBusy = ({ first, second }: Simulations) => [first, second].some((each) => each !== null && !each.ok && each.reason === 'busy')
