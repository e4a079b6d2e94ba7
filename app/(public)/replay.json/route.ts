import type { NextRequest } from 'next/server'
import { engineVersion } from '@/domain/rollout/model'
import { replayParameters } from '@/domain/rollout/replay-state'
import { problem, twin } from '@/app/twins/answer'
import { paramsOf } from '../replay.svg/params-of'
import { replaysOf, type Replayed } from '../replay/replays'
import { stateIn } from '../replay/starting-state'

const plain = ({ model, result, curve, events }: Replayed) => ({ model, result, curve, events })

/** The numbers of a replay: what went in, what came out, and which engine reckoned it. */
export function GET(request: NextRequest): Response {
  const state = stateIn(paramsOf(request))
  const { first, second, problems, sentence } = replaysOf(state)
  if (!first) return problem(422, 'Something that this replay needs is not known.', { errors: problems.map(({ path, message }) => ({ field: path, detail: message })) })
  return twin({ engine_version: engineVersion, asked: replayParameters(state), sentence, plan: plain(first), second_plan: second && plain(second) })
}
