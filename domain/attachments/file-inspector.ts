import { ByteWalk } from './byte-walk'
import { extensionOf } from './file-name'
import type { FileRefusal } from './file-refusal'
import { HiddenContent, type Format } from './hidden-content'
import { extensionsOf, typeOfExtension, type MediaType } from './media-types'
import { PdfObjects } from './pdf-objects'
import { jpegWalk, pngWalk } from './picture-walks'
import { TextInspector } from './text-inspector'

export type Inspected = { ok: true; mediaType: MediaType; name: string } | { ok: false; refusal: FileRefusal }

type Part = { take: (piece: Uint8Array) => FileRefusal | null; end: () => FileRefusal | null | Promise<FileRefusal | null> }

const begins = (piece: Uint8Array, ...bytes: number[]) => bytes.every((byte, index) => piece[index] === byte)
const beginsWith = (piece: Uint8Array, text: string) => begins(piece, ...[...text].map((sign) => sign.charCodeAt(0)))

const signatures: readonly [MediaType, (piece: Uint8Array) => boolean][] = [
  ['application/pdf', (piece) => beginsWith(piece, '%PDF-')],
  ['image/png', (piece) => begins(piece, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['image/jpeg', (piece) => begins(piece, 0xff, 0xd8, 0xff)],
]
const refused: readonly [FileRefusal, (piece: Uint8Array) => boolean][] = [
  ['archive', (piece) => beginsWith(piece, 'PK') || begins(piece, 0xd0, 0xcf, 0x11, 0xe0) || begins(piece, 0x1f, 0x8b) || beginsWith(piece, 'Rar!') || beginsWith(piece, '7z\u00bc\u00af')],
  ['program', (piece) => beginsWith(piece, 'MZ') || beginsWith(piece, '\u007fELF')],
]

/**
 * Decides what a file is by its content, piece by piece, and keeps none of it. The first piece holds at least the
 * first kilobyte, or the whole file. Refuses what the portal does not take, what is two things at once, and what does
 * not end where its format says.
 */
export class FileInspector {
  private type: MediaType | null = null
  private parts: Part[] = []
  private text: TextInspector | null = null

  constructor(private readonly name: string) {}

  /** What is wrong with the file, as far as it shows by now. */
  take(piece: Uint8Array): FileRefusal | null {
    if (this.parts.length === 0) {
      const refusal = refused.find(([, matches]) => matches(piece))?.[0]
      if (refusal) return refusal
      this.begin(signatures.find(([, matches]) => matches(piece))?.[0] ?? null)
    }
    return firstOf(this.parts.map((part) => part.take(piece)))
  }

  async end(): Promise<Inspected> {
    if (this.parts.length === 0) return { ok: false, refusal: 'empty' }
    const refusal = firstOf(await Promise.all(this.parts.map((part) => part.end())))
    return refusal ? { ok: false, refusal } : this.named()
  }

  private begin(type: MediaType | null): void {
    this.type = type
    const format: Format = type === 'application/pdf' ? 'pdf' : type === null ? 'text' : 'picture'
    const hidden = new HiddenContent(format)
    this.parts.push({ take: (piece) => hidden.take(piece), end: () => (format === 'pdf' && !hidden.endsAsPdf ? 'trailing' : null) })
    if (type === 'application/pdf') this.parts.push(new PdfObjects())
    if (type === 'image/png') this.parts.push(new ByteWalk(pngWalk()))
    if (type === 'image/jpeg') this.parts.push(new ByteWalk(jpegWalk()))
    if (type === null) this.parts.push((this.text = new TextInspector()))
  }

  /** A name without an end gets the one of its content; one with another end is refused. */
  private named(): Inspected {
    const extension = extensionOf(this.name)
    const asNamed = extension === '' ? (this.type ?? 'text/plain') : typeOfExtension(extension)
    if (!asNamed) return { ok: false, refusal: this.type ? 'wrong_extension' : 'unknown' }
    const fits = this.type ? asNamed === this.type : this.text?.reads(asNamed)
    if (!fits) return { ok: false, refusal: 'wrong_extension' }
    return { ok: true, mediaType: asNamed, name: extension === '' ? `${this.name.slice(0, 110)}.${extensionsOf[asNamed][0]}` : this.name }
  }
}

function firstOf(refusals: readonly (FileRefusal | null)[]): FileRefusal | null {
  return refusals.find((refusal) => refusal !== null) ?? null
}
