import { createHash } from 'node:crypto'
import { encodeAll, encodings, type Encoding } from '@/bin/edge/encoding'
import type { Header } from '@/bin/edge/public-headers'

type Variant = { body: Buffer; etag: string; headers: string[]; unchanged: string[] }

/** A whole answer in every encoding, ready to be sent any number of times. */
export type Answer = { status: number; variants: Record<Encoding, Variant>; bytes: number }

const whenUnchanged = new Set(['cache-control', 'vary', 'content-security-policy'])

export async function makeAnswer(status: number, headers: Header[], body: Buffer): Promise<Answer> {
  const bodies = await encodeAll(body)
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const variants = Object.fromEntries(encodings.map(encoding => [encoding, variant(status, headers, bodies[encoding], encoding, body, tag)]))
  const bytes = [...new Set(Object.values(bodies))].reduce((sum, each) => sum + each.length, 0)
  return { status, variants: variants as Answer['variants'], bytes }
}

function variant(status: number, headers: Header[], body: Buffer, encoding: Encoding, plain: Buffer, tag: string): Variant {
  const encoded = body !== plain
  const etag = encoded ? `"${tag}-${encoding}"` : `"${tag}"`
  const validator: Header[] = status === 200 ? [['etag', etag]] : []
  const coding: Header[] = encoded ? [['content-encoding', encoding]] : []
  const all: Header[] = [...headers, ...validator, ...coding, ['content-length', String(body.length)]]
  const few = [...headers.filter(([name]) => whenUnchanged.has(name)), ...validator]
  return { body, etag, headers: all.flat(), unchanged: few.flat() }
}
