import { currentActor } from '@/auth/current-actor'
import type { Actor } from '@/domain/actor'
import { attachmentLine, largestFile, type Attachment } from '@/domain/attachments/attachment'
import { fileRefusalWords, isFileRefusal, type FileRefusal } from '@/domain/attachments/file-refusal'
import { refusalWords, type Outcome } from '@/domain/outcome'
import { attachFile } from '@/operations/attach-file'
import { logFailure } from '@/operations/log'
import { isSameOrigin } from '../same-origin'
import { BrokenOff } from './incoming-bytes'
import { announcesTooMuch, postedFile } from './posted-file'

/** Each holds a connection to the database for as long as it lasts. */
const mostAtOnce = 4
let underWay = 0

/** What is read of a file that is not taken, so that a browser gets to read why. */
const mostDrained = 4 * largestFile

interface Answer {
  status: number
  /** The document to whose page a browser without script returns. */
  document: string
  attachment?: Attachment
  refusal?: FileRefusal
  words?: string
}

/** Takes one file for a draft, from a form or from the script of one. Outside every proxy match: those cut bodies at 10 MB. */
export async function POST(request: Request): Promise<Response> {
  const answer = await answerTo(request)
  if (request.headers.get('accept')?.includes('application/json')) return asJson(answer)
  const place = answer.document === '' ? '/desk' : `/desk/${answer.document}/attachments?${answer.attachment ? `added=${answer.attachment.attachment}` : `refused=${answer.refusal ?? 'not_now'}`}`
  return new Response(null, { status: 303, headers: { location: place, 'cache-control': 'private, no-store' } })
}

function asJson({ status, attachment, refusal, words }: Answer): Response {
  const body = attachment ? { attachment, line: attachmentLine(attachment) } : { refusal: refusal ?? 'not_now', words: words ?? (refusal && fileRefusalWords[refusal]) }
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
}

async function answerTo(request: Request): Promise<Answer> {
  const refused = (status: number, refusal: FileRefusal, words?: string): Answer => ({ status, document: '', refusal, ...(words ? { words } : {}) })
  if (!isSameOrigin(request)) return refused(403, 'not_sent')
  const actor = await currentActor()
  if (actor.kind !== 'person') return refused(401, 'not_sent', 'You are signed out. Sign in in another tab, then choose the file again.')
  if (underWay >= mostAtOnce) return refused(503, 'busy')
  underWay += 1
  try {
    return await take(actor, request)
  } catch (error) {
    if (error instanceof BrokenOff) return refused(400, 'broken_off')
    logFailure('attach-file', error)
    return refused(500, 'broken_off')
  } finally {
    underWay -= 1
  }
}

async function take(actor: Actor, request: Request): Promise<Answer> {
  const posted = await postedFile(request)
  if (!posted) return { status: 400, document: '', refusal: 'not_sent' }
  const document = /^[A-Z0-9-]{1,40}$/.exec(posted.fields.get('document') ?? '')?.[0] ?? ''
  if (announcesTooMuch(request)) {
    await posted.incoming.drain(mostDrained)
    return { status: 413, document, refusal: 'too_large' }
  }
  const outcome = await attachFile(actor, { versionId: posted.fields.get('version') ?? '', name: posted.name, content: posted.content })
  if (!outcome.ok) await posted.incoming.drain(mostDrained)
  return { document, ...answerOf(outcome, posted.name) }
}

function answerOf(outcome: Outcome<Attachment>, name: string): Omit<Answer, 'document'> {
  if (outcome.ok) return { status: 201, attachment: outcome.value }
  const [, code = ''] = outcome.problems[0]?.path.split('.') ?? []
  if (isFileRefusal(code)) return { status: outcome.reason === 'too_large' ? 413 : 422, refusal: code === 'empty' && name === '' ? 'none' : code }
  return { status: outcome.reason === 'not_found' ? 404 : 409, words: refusalWords[outcome.reason] }
}
