import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { isAnonymous } from '@/bin/edge/anonymous'
import { fixedNotFound } from '@/bin/edge/fixed-not-found'
import { publicAddress } from '@/bin/edge/public-address'
import { publicAnswers } from '@/bin/edge/public-answers'
import { followPublication, type Publication } from '@/bin/edge/publication'
import { rendererOf } from '@/bin/edge/rendering'
import { replaceNotFound } from '@/bin/edge/replace-not-found'
import { representationOf } from '@/bin/edge/representation'
import { sendAnswer } from '@/bin/edge/send-answer'
import { keepOwnHeaders } from '@/bin/edge/own-headers'

export type Edge = { listener: RequestListener; close: () => Promise<void> }

export type EdgeOptions = {
  /** The application role's address of the database. */
  databaseUrl: string
  /** The public address of the site; without it NEXTAUTH_URL. */
  origin?: string
}

/** Puts the public edge before the app: docs/decisions/public-edge.md says what it holds and why. */
export async function createEdge(app: RequestListener, { databaseUrl, origin = process.env.NEXTAUTH_URL }: EdgeOptions): Promise<Edge> {
  const publication = await followPublication(databaseUrl)
  return { listener: edgeBefore(app, publication, new URL(origin ?? 'http://localhost')), close: publication.close }
}

/** The edge itself, on an epoch that somebody else follows. */
export function edgeBefore(app: RequestListener, publication: Pick<Publication, 'confirmed'>, origin: URL): RequestListener {
  const render = rendererOf(app, origin)
  const notFound = fixedNotFound(render)
  const answerTo = publicAnswers({ publication, render, notFound })

  const pass = (request: IncomingMessage, response: ServerResponse) => {
    const representation = representationOf(request.url?.split('?')[0] ?? '', request.headers.accept)
    keepOwnHeaders(response)
    replaceNotFound(response, clean => {
      notFound(representation, publication.confirmed())
        .then(answer => sendAnswer(request, clean, answer))
        .catch(() => response.destroy())
    })
    app(request, response)
  }

  return (request, response) => {
    const address = isAnonymous(request) ? publicAddress(request.url ?? '', request.headers.accept) : undefined
    if (address === undefined) return pass(request, response)
    const answer = answerTo(address)
    if (!(answer instanceof Promise)) return sendAnswer(request, response, answer)
    answer.then(ready => sendAnswer(request, response, ready)).catch(() => fail(response))
  }
}

function fail(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store', 'retry-after': '5' })
  response.end('The page could not be made just now. Try again in a moment.\n')
}
