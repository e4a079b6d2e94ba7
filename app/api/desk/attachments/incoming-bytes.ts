/** The sender went away, stopped sending, or sent less than was announced. */
export class BrokenOff extends Error {
  override name = 'BrokenOff'
}

const patienceMs = 20_000

/** A request's body, read up to one mark after another. Holds no more than what came in last. */
export class IncomingBytes {
  private readonly source: AsyncIterator<Uint8Array>
  private held: Buffer

  /** `before` is read as if it had come first. */
  constructor(body: AsyncIterable<Uint8Array>, before: string) {
    this.source = body[Symbol.asyncIterator]()
    this.held = Buffer.from(before)
  }

  /** All bytes before the mark; the mark itself is passed over. */
  async *upTo(mark: Buffer): AsyncGenerator<Uint8Array> {
    for (;;) {
      const found = this.held.indexOf(mark)
      // The mark may have come in part.
      const certain = found === -1 ? Math.max(0, this.held.length - mark.length + 1) : found
      const bytes = this.held.subarray(0, certain)
      this.held = this.held.subarray(found === -1 ? certain : certain + mark.length)
      if (bytes.length > 0) yield bytes
      if (found !== -1) return
      this.held = Buffer.concat([this.held, await this.next()])
    }
  }

  /** The same as text, or null where it is longer than `most` bytes. */
  async textUpTo(mark: Buffer, most: number): Promise<string | null> {
    const pieces: Uint8Array[] = []
    let length = 0
    for await (const piece of this.upTo(mark)) {
      length += piece.length
      if (length > most) return null
      pieces.push(piece)
    }
    return Buffer.concat(pieces).toString('utf8')
  }

  /** Reads on without keeping anything: browsers read an answer only once they have sent all. Gives up after `most` bytes. */
  async drain(most: number): Promise<void> {
    try {
      for (let passed = 0; passed < most; ) passed += (await this.next()).length
    } catch (error) {
      if (!(error instanceof BrokenOff)) throw error
    }
  }

  private async next(): Promise<Uint8Array> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new BrokenOff()), patienceMs)))
    try {
      const { done, value } = await Promise.race([this.source.next().catch(() => ({ done: true as const, value: undefined })), late])
      if (done) throw new BrokenOff()
      return value
    } finally {
      clearTimeout(timer)
    }
  }
}
