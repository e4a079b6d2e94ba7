const trustedFor = 4_000

/**
 * What this process knows of the publication epoch. Only a reading confirms it, from the moment the reading began;
 * an announcement moves it forward at once. Times are milliseconds since 1970.
 */
export class KnownEpoch {
  #epoch: bigint | undefined
  #readAt = -Infinity
  #announcedAt = -Infinity

  announced(epoch: bigint, now: number): void {
    if (this.#epoch === undefined || epoch <= this.#epoch) return
    this.#epoch = epoch
    this.#announcedAt = now
  }

  /** A reading that began before the last announcement may not undo it; a later one may (a restored database). */
  read(epoch: bigint, begunAt: number): void {
    if (this.#epoch !== undefined && epoch < this.#epoch && begunAt <= this.#announcedAt) return
    this.#epoch = epoch
    this.#readAt = begunAt
  }

  /** The epoch, unless the last reading is too long ago, or in the future because the clock was set back. */
  confirmed(now: number): string | undefined {
    const age = now - this.#readAt
    return age >= 0 && age < trustedFor ? this.#epoch?.toString() : undefined
  }
}
