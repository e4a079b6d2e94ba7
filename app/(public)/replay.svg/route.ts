import type { NextRequest } from 'next/server'
import { replaySvg } from '@/figures/replay/replay-svg'
import { replaysOf } from '../replay/replays'
import { stateIn } from '../replay/starting-state'
import { paramsOf } from './params-of'

/** The drawing of a replay as a file. */
export function GET(request: NextRequest): Response {
  const { first, second, sentence } = replaysOf(stateIn(paramsOf(request)))
  if (!first) return new Response('Something that this replay needs is not known.\n', { status: 422, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  const drawing = replaySvg(second ? [first, second] : [first], 'Replay of a bad update', sentence)
  return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'", 'Cache-Control': 'no-store' } })
}
