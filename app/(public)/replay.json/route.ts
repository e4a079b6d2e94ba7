import type { NextRequest } from 'next/server'
import { tooManyRequests } from '@/app/api/v1/rollouts/replay/too-many-requests'
import { typedWish } from '@/domain/rollout/chance'
import { engineVersion } from '@/domain/rollout/model'
import { replayParameters } from '@/domain/rollout/replay-state'
import { problem, twin } from '@/app/twins/answer'
import { paramsOf } from '../replay.svg/params-of'
import { refusalOf } from '../replay/refusal'
import { replaysOf, type Replayed } from '../replay/replays'
import { isBusy, simulationsOf } from '../replay/simulations'
import { stateIn } from '../replay/starting-state'
import type { Simulation } from '@/operations/simulate-rollout'

const plain = ({ model, ranges, result, curve, events, spread }: Replayed, simulation: Simulation | null) => ({ model, ranges, result, intervals: spread?.intervals ?? null, tornado: spread?.swings ?? [], simulation, curve, events })

/** The numbers of a replay: what went in, what came out, and which engine reckoned it. */
export async function GET(request: NextRequest): Promise<Response> {
  const waits = tooManyRequests(request)
  if (waits) return waits
  const state = stateIn(paramsOf(request))
  const replays = replaysOf(state)
  const { first, second, sentence } = replays
  const wish = typedWish(state)
  const refused = refusalOf(replays, wish.ok ? [] : wish.problems)
  if (refused) return refused
  const simulations = await simulationsOf(state)
  if (isBusy(simulations)) return problem(503, 'Too many simulations at once.', {}, { 'Retry-After': '2' })
  return twin({ engine_version: engineVersion, asked: replayParameters(state), sentence, plan: first && plain(first, simulations.first), second_plan: second && plain(second, simulations.second) })
}
