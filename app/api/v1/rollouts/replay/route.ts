import type { NextRequest } from 'next/server'
import { readLimited } from '@/app/api/desk/read-limited'
import { problem } from '@/app/twins/answer'
import { requestErrors, requestMessageFor } from '@/domain/rollout/replay-problems'
import { answerReplay, replayRequestSchema } from '@/domain/rollout/replay-request'
import { tooManyRequests } from './too-many-requests'

const mostBytes = 64 * 1024

/** Replays a bad update under a ring plan. Pure arithmetic on what is sent: nothing is read or kept. */
export async function POST(request: NextRequest): Promise<Response> {
  const refused = tooManyRequests(request)
  if (refused) return refused
  const text = await readLimited(request, mostBytes)
  if (text === null) return problem(413, 'The request is too large.', { detail: `Send at most ${mostBytes} bytes.` })
  const body = parsed(text)
  if (body === undefined) return problem(400, 'The request is not JSON.', { errors: [{ pointer: '#', field: '', detail: 'Send one JSON object.' }] })
  const checked = replayRequestSchema.safeParse(body, { error: requestMessageFor })
  if (!checked.success) return problem(422, 'The inputs cannot be used.', requestErrors(checked.error.issues))
  return Response.json(answerReplay(checked.data), { headers: { 'Cache-Control': 'no-store' } })
}

const allowed = { Allow: 'OPTIONS, POST' }
const wrongMethod = () => problem(405, 'Send a plan with POST.', {}, allowed)
export const GET = wrongMethod
export const PUT = wrongMethod
export const PATCH = wrongMethod
export const DELETE = wrongMethod
export const OPTIONS = () => new Response(null, { status: 204, headers: allowed })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
