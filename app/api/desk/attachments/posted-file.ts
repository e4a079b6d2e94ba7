import { largestFile } from '@/domain/attachments/attachment'
import { IncomingBytes } from './incoming-bytes'

const [mostHeaders, mostValue, mostFields] = [2_000, 2_000, 10]
const headersEnd = Buffer.from('\r\n\r\n')

export interface PostedFile {
  /** The fields that came before the file. */
  fields: ReadonlyMap<string, string>
  name: string
  content: AsyncIterable<Uint8Array>
  incoming: IncomingBytes
}

/**
 * A posted form up to its file, whose content is still to be read. Null where what was sent is no such form, or has no
 * file. Source: RFC 7578; browsers write quotes and line ends in names in percent form.
 */
export async function postedFile(request: Request): Promise<PostedFile | null> {
  const boundary = boundaryOf(request.headers.get('content-type') ?? '')
  if (boundary === null || !request.body) return null
  const incoming = new IncomingBytes(request.body, '\r\n')
  const mark = Buffer.from(`\r\n--${boundary}`)
  const fields = new Map<string, string>()
  if ((await incoming.textUpTo(mark, 0)) === null) return null
  while (fields.size < mostFields) {
    const headers = await incoming.textUpTo(headersEnd, mostHeaders)
    const part = headers === null ? null : partOf(headers)
    if (!part) return null
    if (part.fileName !== null) return { fields, name: part.fileName, content: incoming.upTo(mark), incoming }
    const value = await incoming.textUpTo(mark, mostValue)
    if (value === null) return null
    fields.set(part.name, value)
  }
  return null
}

/** Whether a form says before it is sent that its file cannot be taken. */
export function announcesTooMuch(request: Request): boolean {
  return Number(request.headers.get('content-length') ?? 0) > largestFile + mostFields * (mostHeaders + mostValue)
}

function boundaryOf(contentType: string): string | null {
  const [, quoted, plain] = /^multipart\/form-data;.*\bboundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? []
  return quoted ?? plain ?? null
}

function partOf(headers: string): { name: string; fileName: string | null } | null {
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(headers)?.[1] ?? ''
  const name = /;?\s*\bname="([^"]*)"/.exec(disposition)?.[1]
  const fileName = /;\s*filename="([^"]*)"/.exec(disposition)?.[1]
  if (name === undefined) return null
  return { name: asWritten(name), fileName: fileName === undefined ? null : asWritten(fileName) }
}

function asWritten(text: string): string {
  return text.replace(/%(22|0d|0a)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
