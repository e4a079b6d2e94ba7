import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export const encodings = ['identity', 'gzip', 'br'] as const
export type Encoding = (typeof encodings)[number]

const worthwhile = 500
const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/** The smallest encoding that an `Accept-Encoding` allows. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  if (allows(accepted, 'br')) return 'br'
  return allows(accepted, 'gzip') ? 'gzip' : 'identity'
}

/** The bytes in every encoding; what is small is sent as it is. */
export async function encodeAll(body: Buffer): Promise<Record<Encoding, Buffer>> {
  if (body.length < worthwhile) return { identity: body, gzip: body, br: body }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  const [small, smaller] = await Promise.all([gzipped(body), brotlied(body, { params })])
  return { identity: body, gzip: small, br: smaller }
}

const mentions: Record<'gzip' | 'br', RegExp> = {
  br: /(?:^|,)\s*br\s*(?:;\s*q=([\d.]+)\s*)?(?:,|$)/i,
  gzip: /(?:^|,)\s*(?:x-)?gzip\s*(?:;\s*q=([\d.]+)\s*)?(?:,|$)/i,
}

function allows(accepted: string, encoding: 'gzip' | 'br'): boolean {
  const mention = mentions[encoding].exec(accepted)
  return mention !== null && Number(mention[1] ?? 1) > 0
}
