import type { SaveStatus } from '@/figures/section-form/saver-parts'

const untouched: SaveStatus = { kind: 'untouched' }

/** How the saving stands, for the one place that shows it: the form itself is not drawn anew at each key. */
export class StatusBoard {
  #status: SaveStatus = untouched
  readonly #readers = new Set<() => void>()

  readonly subscribe = (reader: () => void) => {
    this.#readers.add(reader)
    return () => void this.#readers.delete(reader)
  }

  readonly now = () => this.#status

  readonly atFirst = () => untouched

  tell(status: SaveStatus): void {
    if (status.kind === 'typing' && this.#status.kind === 'typing') return
    this.#status = status
    for (const reader of this.#readers) reader()
  }
}
