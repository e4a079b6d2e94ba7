import type { FileRefusal } from './file-refusal'

/** What a walk through a file asks for next: bytes to read, bytes to pass over, or all up to and with a certain byte. */
export type Ask = { read: number } | { skip: number } | { find: number }
/** A walk returns at the end that its format declares, or earlier with what is wrong. */
export type Walk = Generator<Ask, FileRefusal | null, Uint8Array>

/** Leads a walk through a file that comes in pieces. Nothing is kept but what the walk is just reading. */
export class ByteWalk {
  private readonly walk: Walk
  private step: IteratorResult<Ask, FileRefusal | null>
  private held: number[] = []
  private passed = 0

  constructor(walk: Walk) {
    this.walk = walk
    this.step = walk.next()
  }

  /** Takes the next piece; returns what is wrong with the file, as far as it shows by now. */
  take(piece: Uint8Array): FileRefusal | null {
    let at = 0
    while (at < piece.length) {
      if (this.step.done) return this.step.value ?? 'trailing'
      at = this.advance(this.step.value, piece, at)
    }
    return this.step.done ? this.step.value : null
  }

  /** What is wrong with a file that ends here. */
  end(): FileRefusal | null {
    return this.step.done ? this.step.value : 'damaged'
  }

  private advance(ask: Ask, piece: Uint8Array, at: number): number {
    if ('find' in ask) {
      const found = piece.indexOf(ask.find, at)
      if (found === -1) return piece.length
      this.go()
      return found + 1
    }
    const wanted = 'read' in ask ? ask.read : ask.skip
    const until = Math.min(piece.length, at + wanted - this.passed)
    if ('read' in ask) this.held.push(...piece.subarray(at, until))
    this.passed += until - at
    if (this.passed === wanted) this.go()
    return until
  }

  private go(): void {
    const read = Uint8Array.from(this.held)
    this.held = []
    this.passed = 0
    this.step = this.walk.next(read)
  }
}
