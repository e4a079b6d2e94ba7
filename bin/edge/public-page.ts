import { makeAnswer, type Answer } from '@/bin/edge/answer'
import { caching, publicHeaders, scriptedHeaders } from '@/bin/edge/public-headers'
import type { Rendered } from '@/bin/edge/rendering'
import { needsScript, stripScripts } from '@/bin/edge/strip-scripts'

/** An answer for the public, and until when (milliseconds since 1970) it may be given again within its epoch. */
export type PublicPage = { answer: Answer; until: number }

const longest = 60_000
const freshUntil = 'x-bulkhead-fresh-until'

/** What the public gets of what the app rendered. `mayBeHeld` says whether its epoch is known. */
export async function publicPage({ status, headers, body }: Rendered, mayBeHeld: boolean, now: number): Promise<PublicPage> {
  const isHtml = /^text\/html\b/i.test(headers['content-type'] ?? '')
  const html = isHtml ? body.toString('utf8') : ''
  if (needsScript(html)) return { answer: await makeAnswer(status, scriptedHeaders(headers), body), until: 0 }
  const until = mayBeHeld && (status === 200 || status === 410) && headers['set-cookie'] === undefined ? boundary(headers[freshUntil], now) : 0
  const shown = isHtml ? Buffer.from(stripScripts(html)) : body
  const cacheControl = until > now ? caching.held : caching.never
  return { answer: await makeAnswer(status, publicHeaders(headers, cacheControl), shown), until }
}

function boundary(stated: string | string[] | undefined, now: number): number {
  if (stated === undefined) return now + longest
  const at = Date.parse(String(stated))
  return Number.isNaN(at) ? 0 : Math.min(at, now + longest)
}
