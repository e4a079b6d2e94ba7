import type { FileRefusal } from './file-refusal'
import { anyName, doesSomething, isLocked } from './pdf-names'
import { PdfSyntax } from './pdf-syntax'

const mark = new RegExp(anyName('ObjStm'), 'gi')
/** Longer than a mark and the sign after it. */
const overlap = 40
const end = 'endstream'
const [mostStreams, mostBytes, mostInflated] = [50_000, 4_000_000, 32_000_000]

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Since PDF 1.5 objects may stand compressed in object streams, an action with a script among them. They are set aside
 * while the file passes and looked through at its end; a PDF whose object streams cannot be read is refused, and one that
 * names one anywhere but in a dictionary that is read here. Source: ISO 32000-1, 7.5.7.
 */
export class PdfObjects {
  private readonly latin1 = new TextDecoder('latin1')
  private readonly syntax = new PdfSyntax()
  private readonly aside: Bytes[][] = []
  private inside: 'nothing' | 'stream' | Bytes[] = 'nothing'
  private rest: Bytes = new Uint8Array()
  private tail = ''
  private marks = 0
  private streams = 0
  private bytes = 0
  private doubtful = false

  take(piece: Uint8Array): FileRefusal | null {
    this.countMarks(this.latin1.decode(piece))
    const whole = new Uint8Array(this.rest.length + piece.length)
    whole.set(this.rest)
    whole.set(piece, this.rest.length)
    const text = this.latin1.decode(whole)
    let at = 0
    for (let next: number | null = 0; next !== null && !this.unseen; next = this.inside === 'nothing' ? this.enter(whole, at) : this.leave(whole, text, at)) at = next
    const certain = this.inside === 'nothing' ? whole.length : Math.max(at, whole.length - end.length + 1)
    this.keep(whole.slice(at, certain))
    this.rest = whole.slice(certain)
    return this.unseen ? 'unseen' : null
  }

  async end(): Promise<FileRefusal | null> {
    if (this.inside !== 'nothing') return 'damaged'
    if (this.marks !== this.syntax.marks) return 'unseen'
    let left = mostInflated
    for (const parts of this.aside) {
      const outcome = await lookThrough(new Blob(parts), left)
      if (typeof outcome === 'string') return outcome
      left -= outcome
    }
    return null
  }

  private get unseen(): boolean {
    return this.doubtful || this.streams > mostStreams || this.bytes > mostBytes
  }

  /** Wherever they stand: in strings, comments and other streams too. */
  private countMarks(piece: string): void {
    const text = this.tail + piece
    let after = 0
    for (const found of text.matchAll(mark)) {
      const ends = found.index + found[0].length
      if (ends === text.length) break
      this.marks += 1
      after = ends
    }
    this.tail = text.slice(Math.max(after, text.length - overlap))
  }

  /** Where the content of the next stream begins; null where none does in this piece. */
  private enter(whole: Bytes, at: number): number | null {
    const begins = this.syntax.read(whole, at)
    if (begins === null) return null
    const sort = this.syntax.sort()
    this.streams += 1
    this.doubtful ||= sort === 'doubtful'
    this.inside = sort === 'objects' ? [] : 'stream'
    return begins
  }

  private leave(whole: Bytes, text: string, at: number): number | null {
    const found = text.indexOf(end, at)
    if (found === -1) return null
    this.keep(whole.slice(at, found))
    if (typeof this.inside === 'object') this.aside.push(this.inside)
    this.inside = 'nothing'
    return found + end.length
  }

  private keep(part: Bytes): void {
    if (typeof this.inside !== 'object') return
    this.inside.push(part)
    this.bytes += part.length
  }
}

/** The inflated length, or what is wrong with it. */
async function lookThrough(compressed: Blob, most: number): Promise<number | FileRefusal> {
  const latin1 = new TextDecoder('latin1')
  let [length, tail] = [0, '']
  try {
    for await (const piece of compressed.stream().pipeThrough(new DecompressionStream('deflate'))) {
      length += piece.length
      if (length > most) return 'unseen'
      const text = tail + latin1.decode(piece)
      if (isLocked(text) || doesSomething(text)) return isLocked(text) ? 'locked' : 'active'
      tail = text.slice(-200)
    }
  } catch (error) {
    // A line end stands between the compressed bytes and the word that ends them.
    if ((error as { code?: string }).code !== 'ERR_TRAILING_JUNK_AFTER_STREAM_END') return 'unseen'
  }
  return length
}
