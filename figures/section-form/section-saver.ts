import type { Draft, SaveAnswer, SaverParts } from './saver-parts'

const pause = 1_200
const longestPause = 6_000
const longestWait = 30_000
const keepAfter = 1_000

/** Saves a form while it is typed in: one request at a time, again and again while no answer comes. */
export class SectionSaver {
  readonly #parts: SaverParts
  #dirty = false
  #since = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<boolean> | null = null
  #newest: AbortController | null = null
  #sent: Draft['entries'] | null = null
  #failures = 0
  #aside = false
  /** Whether all that is not stored is kept on this device. */
  #kept = false
  #keeping: ReturnType<typeof setTimeout> | undefined
  /** Whether something was saved of which the history does not know yet. */
  #quiet = false
  #over = false
  #signedOut = false

  constructor(parts: SaverParts) {
    this.#parts = parts
  }

  /** Something was typed. */
  touched(now: number): void {
    if (!this.#dirty) this.#since = now
    this.#dirty = true
    if (this.#over || this.#failures > 0) {
      this.#keepSoon()
      return
    }
    this.#parts.onStatus({ kind: 'typing' })
    this.#in(now - this.#since > longestPause ? 0 : pause)
  }

  /** A text that was typed before, perhaps sent, and never known to be stored: it goes out first. */
  resume(sent: Draft['entries']): void {
    this.#sent = sent
    this.#dirty = true
    void this.settle()
  }

  /** Whether leaving now would lose something that was typed. */
  get atRisk(): boolean {
    return !this.#kept && (this.#aside || this.#failures > 0 || (this.#over && this.#dirty))
  }

  /** Whether everything typed is known to be stored, or never will be by itself. */
  get settled(): boolean {
    return this.#over || (!this.#dirty && this.#running === null && this.#sent === null)
  }

  /** Saves what is left. False where no answer comes; true where the form may be sent. */
  async settle(): Promise<boolean> {
    while (this.#running) await this.#running
    if (this.settled) return true
    return this.#save()
  }

  /** The form is being sent, which tells the history what it needs to know. */
  handedOver(): void {
    this.#quiet = false
  }

  /** The section is being left: the last words go out without waiting for an answer, and the history learns of the visit. */
  leave(): void {
    if (this.#over || (!this.#dirty && !this.#quiet)) return
    this.#quiet = false
    void this.#post(true)
  }

  /** The connection is back, or the page is looked at again. */
  again(): void {
    if (!this.#over && this.#failures > 0) this.#in(0)
  }

  /** The page is going away: what was typed since it was last kept is kept. */
  hold(): void {
    if (this.#dirty) this.#keepNow()
  }

  stop(): void {
    this.#over = true
    clearTimeout(this.#timer)
    clearTimeout(this.#keeping)
  }

  #in(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.settle(), milliseconds)
  }

  #save(): Promise<boolean> {
    this.#parts.onStatus({ kind: 'saving' })
    this.#quiet = true
    return this.#post(false)
  }

  /** Last words do not wait for what is under way: they carry it along, and its answer counts no more. */
  #post(leaving: boolean): Promise<boolean> {
    clearTimeout(this.#timer)
    this.#dirty = false
    const draft = this.#keepNow()
    const [sent, overtaken, own] = [this.#sent, this.#newest, new AbortController()]
    this.#sent = draft.entries
    this.#newest = own
    this.#running = this.#parts.send(draft, { sent, leaving, signal: own.signal, overtake: () => overtaken?.abort() }).then(
      (answer) => own !== this.#newest || this.#heard(answer),
      () => own === this.#newest && this.#failed(),
    )
    return this.#running
  }

  #drop(): void {
    clearTimeout(this.#keeping)
    this.#kept = false
    this.#parts.forget()
  }

  #keepNow(): Draft {
    clearTimeout(this.#keeping)
    const draft = this.#parts.read()
    this.#kept = !this.#signedOut && this.#parts.keep(draft)
    return draft
  }

  #keepSoon(): void {
    clearTimeout(this.#keeping)
    this.#keeping = setTimeout(() => void this.#keepNow(), keepAfter)
  }

  #heard(answer: SaveAnswer): boolean {
    this.#running = null
    this.#sent = null
    this.#failures = 0
    if (answer.saved) {
      this.#aside = answer.aside.length > 0
      this.#parts.onRevision(answer.revision)
      this.#parts.onStatus({ kind: 'saved', at: answer.at, aside: answer.aside })
      if (this.#dirty) this.#in(pause)
      else if (this.#aside) this.#keepNow()
      else this.#drop()
      return true
    }
    this.#dirty = true
    this.stop()
    this.#signedOut = 'signedOut' in answer
    if (this.#signedOut) this.#drop()
    this.#parts.onStatus('conflict' in answer ? { kind: 'conflict', ...answer.conflict } : { kind: 'stopped', words: answer.words })
    return true
  }

  #failed(): boolean {
    this.#running = null
    this.#dirty = true
    this.#failures += 1
    this.#parts.onStatus({ kind: 'offline' })
    this.#in(Math.min(1_000 * 2 ** this.#failures, longestWait))
    return false
  }
}
