import { currentActor } from '@/auth/current-actor'
import { maxImportBytes } from '@/domain/exchange/import-document'
import { refusalWords, type Problem } from '@/domain/outcome'
import { importDocument } from '@/operations/import-document'
import { readLimited } from '../read-limited'
import { isSameOrigin } from '../same-origin'

const mostProblems = 200

function answer(status: number, body: { address: string } | { failure: string | null; problems: readonly Problem[] }): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
}

const failed = (status: number, failure: string) => answer(status, { failure, problems: [] })

/** A whole document as JSON, which names its kind: for files that are longer than what a server action takes. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return failed(403, 'This did not come from a page of the portal.')
  const actor = await currentActor()
  if (actor.kind !== 'person') return failed(401, 'You are signed out. Sign in in another tab, then import again.')
  const text = await readLimited(request, maxImportBytes)
  if (text === null) return failed(413, refusalWords.too_large)
  const outcome = await importDocument(actor, text)
  if (outcome.ok) return answer(201, { address: `/desk/${outcome.value.documentId}` })
  const rest = outcome.problems.length - mostProblems
  return answer(422, {
    failure: outcome.problems.length === 0 ? refusalWords[outcome.reason] : rest > 0 ? `${rest} more problems are not listed.` : null,
    problems: outcome.problems.slice(0, mostProblems),
  })
}
