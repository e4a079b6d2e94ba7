import { makeAnswer, type Answer } from '@/bin/edge/answer'
import { caching, publicHeaders } from '@/bin/edge/public-headers'
import type { Render } from '@/bin/edge/rendering'
import type { Representation } from '@/bin/edge/representation'
import { needsScript, stripScripts } from '@/bin/edge/strip-scripts'

/** The one answer to what is absent and to what is forbidden, in the form that was asked for. */
export type NotFound = (representation: Representation, epoch: string | undefined) => Promise<Answer>

// No route has this address, so the app answers it with its page for whatever is not there.
const nowhere = '/there-is-no-such-page'

const plain = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Not found</title></head><body><h1>Not found</h1><p>Nothing is here, or nothing that you may see.</p></body></html>'
const problem = JSON.stringify({ type: 'about:blank', title: 'Not found', status: 404 })
const safe = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' }

export function fixedNotFound(render: Render): NotFound {
  let page: { epoch: string | undefined; answer: Promise<Answer> } | undefined
  const asJson = answerOf({ ...safe, 'content-type': 'application/problem+json' }, problem)
  const renderPage = async () => {
    const { status, headers, body } = await render(nowhere, 'html')
    const html = body.toString('utf8')
    const isPage = status === 404 && headers['content-type']?.startsWith('text/html') && !needsScript(html)
    return isPage ? answerOf(headers, stripScripts(html)) : asPlainPage()
  }
  return (representation, epoch) => {
    if (representation === 'json') return asJson
    if (page === undefined || (epoch !== undefined && epoch !== page.epoch)) {
      const rendering = { epoch, answer: renderPage() }
      page = rendering
      rendering.answer.catch(() => {
        if (page === rendering) page = undefined
      })
    }
    return page.answer.catch(asPlainPage)
  }
}

function asPlainPage(): Promise<Answer> {
  return answerOf({ ...safe, 'content-type': 'text/html; charset=utf-8' }, plain)
}

function answerOf(headers: Parameters<typeof publicHeaders>[0], body: string): Promise<Answer> {
  return makeAnswer(404, publicHeaders(headers, caching.never), Buffer.from(body))
}
