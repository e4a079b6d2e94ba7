import type { Answer } from '@/bin/edge/answer'

export type Limits = { bytes: number; entries: number }
type Held = { answer: Answer; until: number; bytes: number }

// A map entry, its key and the header lists, roughly.
const overhead = 2_000

/** Answers of one publication epoch, the least recently read leaving first. Times are milliseconds since 1970. */
export class Memory {
  readonly #limits: Limits
  readonly #held = new Map<string, Held>()
  #epoch: string | undefined
  #bytes = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#held.size
  }

  /** The answer held under `key`, if it is of this epoch and not yet past its time. Asking for another epoch forgets all. */
  read(key: string, epoch: string, now: number): Answer | undefined {
    if (epoch !== this.#epoch) this.#begin(epoch)
    const held = this.#held.get(key)
    if (held === undefined) return undefined
    this.#held.delete(key)
    if (now >= held.until) {
      this.#bytes -= held.bytes
      return undefined
    }
    this.#held.set(key, held)
    return held.answer
  }

  /** Holds an answer whose making began under `epoch`; one that began under an earlier epoch is not held. */
  hold(key: string, epoch: string, answer: Answer, until: number): void {
    const bytes = (answer.status === 404 ? 0 : answer.bytes) + 2 * key.length + overhead
    if (epoch !== this.#epoch || bytes > this.#limits.bytes / 8) return
    this.#bytes += bytes - (this.#held.get(key)?.bytes ?? 0)
    this.#held.delete(key)
    this.#held.set(key, { answer, until, bytes })
    for (const [oldest, { bytes: freed }] of this.#held) {
      if (this.#bytes <= this.#limits.bytes && this.#held.size <= this.#limits.entries) break
      this.#held.delete(oldest)
      this.#bytes -= freed
    }
  }

  #begin(epoch: string): void {
    this.#held.clear()
    this.#bytes = 0
    this.#epoch = epoch
  }
}
