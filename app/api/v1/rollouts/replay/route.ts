import type { NextRequest } from 'next/server'
import { readLimited } from '@/app/api/desk/read-limited'
import { problem } from '@/app/twins/answer'
import { requestErrors } from '@/domain/rollout/replay-problems'
import { answerReplay, replayRequestSchema } from '@/domain/rollout/replay-request'
import { messageFor } from '@/domain/validation-messages'
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
  const checked = replayRequestSchema.safeParse(body, { error: messageFor })
  if (!checked.success) return problem(422, 'The inputs cannot be used.', { errors: requestErrors(checked.error.issues) })
  return Response.json(answerReplay(checked.data), { headers: { 'Cache-Control': 'no-store' } })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
