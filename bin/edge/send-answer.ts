import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from '@/bin/edge/answer'
import { encodingFor } from '@/bin/edge/encoding'

type Send = Pick<ServerResponse, 'writeHead' | 'end'>

/** Sends an answer as this client can read it, or 304 where the client has it already. */
export function sendAnswer({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>, response: Send, answer: Answer): void {
  const { body, etag, headers: whole, unchanged } = answer.variants[encodingFor(headers['accept-encoding'] as string | undefined)]
  if (answer.status === 200 && names(headers['if-none-match'], etag)) {
    response.writeHead(304, unchanged)
    response.end()
    return
  }
  response.writeHead(answer.status, whole)
  if (method === 'HEAD') response.end()
  else response.end(body)
}

function names(condition: string | undefined, etag: string): boolean {
  if (condition === undefined) return false
  return condition.split(',').some(entry => entry.trim().replace(/^W\//, '') === etag || entry.trim() === '*')
}
