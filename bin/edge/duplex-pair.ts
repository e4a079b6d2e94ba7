import { Duplex } from 'node:stream'

/** A connection that stays inside this process: what is written at one end is read at the other. */
export function duplexPair(): [Duplex, Duplex] {
  const [left, right] = [new End(), new End()]
  left.other = right
  right.other = left
  return [left, right]
}

class End extends Duplex {
  other: End | undefined
  #wanted: (() => void) | undefined

  override _read(): void {
    const resume = this.#wanted
    this.#wanted = undefined
    resume?.()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (chunk.length === 0 || this.other === undefined || this.other.destroyed) return void process.nextTick(done)
    this.other.#wanted = done
    this.other.push(chunk)
  }

  override _final(done: () => void): void {
    this.other?.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    const { other } = this
    if (other && !other.destroyed) process.nextTick(() => other.destroy())
    done(error)
  }
}
