import { currentActor } from '@/auth/current-actor'
import type { Actor } from '@/domain/actor'
import type { Attachment } from '@/domain/attachments/attachment'
import { dispositionOf } from '@/domain/attachments/file-name'
import type { Withdrawal } from '@/domain/record'
import { attachmentContent, readAttachment, readAttachmentWithdrawal } from '@/operations/read-attachment'

type Context = { params: Promise<{ id: string }> }

// A file of somebody else is only ever saved: no browser is to show, run or guess at it under this site's name.
const inert = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  Vary: 'Cookie',
}
const unkept = { ...inert, 'Cache-Control': 'private, no-store', 'Content-Type': 'text/plain; charset=utf-8' }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const actor = await currentActor()
  const found = await readAttachment(actor, id, { content: true })
  if (!found.ok) return whatIsLeft(actor, id)
  const headers = headersOf(actor, found.value)
  if (isKnown(request, headers.ETag)) return new Response(null, { status: 304, headers: { ...inert, 'Cache-Control': headers['Cache-Control'], ETag: headers.ETag } })
  return new Response(streamOf(attachmentContent(actor, found.value)), { headers })
}

export async function HEAD(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const actor = await currentActor()
  const found = await readAttachment(actor, id, { content: false })
  return found.ok ? new Response(null, { headers: headersOf(actor, found.value) }) : whatIsLeft(actor, id)
}

// Compressed on the way, its size would be unknown to whoever waits for it; the edge turns the size into Content-Length.
function headersOf(actor: Actor, { name, media_type, size, sha256 }: Attachment) {
  return {
    ...inert,
    'Content-Type': media_type.startsWith('text/') ? `${media_type}; charset=utf-8` : media_type,
    'Content-Disposition': dispositionOf(name),
    'X-Bulkhead-Size': String(size),
    'Cache-Control': actor.kind === 'public' ? 'public, max-age=0, must-revalidate, no-transform' : 'private, no-store, no-transform',
    ETag: `"${sha256}"`,
  }
}

function isKnown(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match') ?? ''
  return known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
}

/** One chunk is read when the one before has been sent. */
function streamOf(content: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await content.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => void (await content.return(undefined)),
    },
    { highWaterMark: 0 },
  )
}

async function whatIsLeft(actor: Actor, id: string): Promise<Response> {
  const left = await readAttachmentWithdrawal(actor, id)
  if (!left.ok) return new Response('There is nothing here.\n', { status: 404, headers: unkept })
  return new Response(withdrawnWords(left.value), { status: 410, headers: unkept })
}

function withdrawnWords({ title, publisherName, firstReleasedAt, withdrawnAt, reason }: Withdrawal): string {
  const day = (at: Date) => at.toISOString().slice(0, 10)
  return [
    `Withdrawn: ${title}`,
    'Its publisher withdrew the document that this file belonged to.',
    `Filed by: ${publisherName}`,
    `First released: ${day(firstReleasedAt)}`,
    `Withdrawn: ${day(withdrawnAt)}`,
    `Reason given: ${reason}`,
    '',
  ].join('\n')
}
