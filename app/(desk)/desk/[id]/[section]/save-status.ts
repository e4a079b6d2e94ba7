import type { SaveStatus } from '@/figures/section-form/saver-parts'

/** What was said besides stands until something is typed, or needs the author’s eye. */
export type BoardStatus = SaveStatus & { note?: string }

const untouched: BoardStatus = { kind: 'untouched' }

/** How the saving stands, for the one place that shows it: the form itself is not drawn anew at each key. */
export class StatusBoard {
  #status: BoardStatus = untouched
  readonly #readers = new Set<() => void>()

  readonly subscribe = (reader: () => void) => {
    this.#readers.add(reader)
    return () => void this.#readers.delete(reader)
  }

  readonly now = () => this.#status

  readonly atFirst = () => untouched

  tell(status: SaveStatus): void {
    if (status.kind === 'typing' && this.#status.kind === 'typing' && !this.#status.note) return
    const { note } = this.#status
    const passing = status.kind === 'saving' || status.kind === 'saved'
    this.#show(passing && note ? { ...status, note } : status)
  }

  /** Says what a press came to that changed nothing. */
  note(words: string): void {
    this.#show({ ...this.#status, note: words })
  }

  #show(status: BoardStatus): void {
    this.#status = status
    for (const reader of this.#readers) reader()
  }
}
