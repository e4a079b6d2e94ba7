import type { Draft, SaveAnswer, SaveStatus, Sending } from '../saver-parts'
import { SectionSaver } from '../section-saver'

/** A form, a server that answers when told to, and what the author is told. */
export function desk() {
  const form = { text: '', revision: 3 }
  const calls: ({ draft: Draft; answer: (answer: SaveAnswer) => void; fail: () => void } & Sending)[] = []
  const told: SaveStatus[] = []
  const shelf: { kept: Draft | null; room: boolean } = { kept: null, room: true }
  const saver = new SectionSaver({
    read: () => ({ entries: [['summary', [form.text]]], revision: form.revision }),
    send: (draft, more) => new Promise((answer, fail) => calls.push({ draft, ...more, answer, fail: () => fail(new Error('no connection')) })),
    keep: (draft) => {
      if (shelf.room) shelf.kept = draft
      return shelf.room
    },
    forget: () => void (shelf.kept = null),
    onRevision: (revision) => void (form.revision = revision),
    onStatus: (status) => told.push(status),
  })
  return { form, calls, told, saver, shelf }
}

/** The answer to a save that was kept. */
export const saved = (revision: number): SaveAnswer => ({ saved: true, revision, at: '2026-11-22T09:14:05.000Z', aside: [] })
