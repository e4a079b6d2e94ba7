import type { FileRefusal } from './file-refusal'
import { anyName, doesSomething, isLocked } from './pdf-names'

const objectStream = new RegExp(anyName('ObjStm'), 'i')
const begin = /(?<!end)stream[ \t]*(?:\r\n|\n|\r(?=[^\n]))/g
const end = 'endstream'
/** As far back as the dictionary of a stream is looked for. */
const reach = 2_000
const [mostStreams, mostBytes, mostInflated] = [50_000, 4_000_000, 32_000_000]

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Since PDF 1.5 objects may stand compressed in object streams, an action with a script among them. They are set aside
 * while the file passes and looked through at its end; a PDF whose object streams cannot be read is refused.
 * Source: ISO 32000-1, 7.5.7.
 */
export class PdfObjects {
  private readonly latin1 = new TextDecoder('latin1')
  private readonly aside: Bytes[][] = []
  private inside: Bytes[] | null = null
  private rest: Bytes = new Uint8Array()
  private streams = 0
  private bytes = 0

  take(piece: Uint8Array): FileRefusal | null {
    const whole = new Uint8Array(this.rest.length + piece.length)
    whole.set(this.rest)
    whole.set(piece, this.rest.length)
    const text = this.latin1.decode(whole)
    let at = 0
    for (let next: number | null = 0; next !== null && !this.tooMuch; next = this.inside ? this.leave(whole, text, at) : this.enter(text, at)) at = next
    const certain = this.inside ? Math.max(at, whole.length - end.length + 1) : Math.max(at, whole.length - reach)
    this.keep(whole.slice(at, certain))
    this.rest = whole.slice(certain)
    return this.tooMuch ? 'unseen' : null
  }

  async end(): Promise<FileRefusal | null> {
    if (this.inside) return 'damaged'
    let left = mostInflated
    for (const parts of this.aside) {
      const outcome = await lookThrough(new Blob(parts), left)
      if (typeof outcome === 'string') return outcome
      left -= outcome
    }
    return null
  }

  private get tooMuch(): boolean {
    return this.streams > mostStreams || this.bytes > mostBytes
  }

  /** Where the next stream begins; null where none does in this piece. */
  private enter(text: string, at: number): number | null {
    begin.lastIndex = at
    const found = begin.exec(text)
    if (!found) return null
    const after = found.index + found[0].length
    // What was held back from the piece before was counted with it.
    if (after > this.rest.length) this.streams += 1
    if (objectStream.test(text.slice(Math.max(at, found.index - reach), found.index))) this.inside = []
    return after
  }

  private leave(whole: Bytes, text: string, at: number): number | null {
    const found = text.indexOf(end, at)
    if (found === -1) return null
    this.keep(whole.slice(at, found))
    if (this.inside) this.aside.push(this.inside)
    this.inside = null
    return found + end.length
  }

  private keep(part: Bytes): void {
    if (!this.inside) return
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
