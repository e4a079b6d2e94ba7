import type { NextRequest } from 'next/server'
import { tooManyRequests } from '@/app/api/v1/rollouts/replay/too-many-requests'
import { problem, twin } from '@/app/twins/answer'
import { paramsOf } from '../../replay.svg/params-of'
import { isBusy, simulationsOf } from '../simulations'
import { stateIn } from '../starting-state'

/** What the page asks for while one types: the plans of an address drawn many times. */
export async function GET(request: NextRequest): Promise<Response> {
  const refused = tooManyRequests(request)
  if (refused) return refused
  const simulations = await simulationsOf(stateIn(paramsOf(request)))
  return isBusy(simulations) ? problem(503, 'Too many simulations at once.', {}, { 'Retry-After': '2' }) : twin(simulations)
}
