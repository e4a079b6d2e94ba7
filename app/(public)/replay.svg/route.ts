import type { NextRequest } from 'next/server'
import { tooManyRequests } from '@/app/api/v1/rollouts/replay/too-many-requests'
import { replaySvg } from '@/figures/replay/replay-svg'
import { refusalOf } from '../replay/refusal'
import { replaysOf } from '../replay/replays'
import { stateIn } from '../replay/starting-state'
import { paramsOf } from './params-of'

/** The drawing of a replay as a file. */
export function GET(request: NextRequest): Response {
  const waits = tooManyRequests(request)
  if (waits) return waits
  const replays = replaysOf(stateIn(paramsOf(request)))
  const refused = refusalOf(replays)
  if (refused) return refused
  const shown = [replays.first, replays.second].flatMap((each) => each ?? [])
  const drawing = replaySvg(shown, 'Replay of a bad update', replays.sentence)
  return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'", 'Cache-Control': 'no-store' } })
}
