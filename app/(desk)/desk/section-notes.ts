import { placeOfRow } from '@/domain/field-path'
import { pageIn } from '@/domain/form/list-pages'
import type { FormEntries } from '@/domain/form/form-entries'
import type { SectionBody } from '@/domain/kind-definition'
import type { FormView } from '@/figures/section-form/form-view'
import type { DeskDocument, Note } from '@/operations/read-desk-document'

/** The notes on a section: those that stand beside what its form shows, and where the others are. */
export function sectionNotes(document: DeskDocument, section: string, body: SectionBody, entries: FormEntries): Pick<FormView, 'notes' | 'notesElsewhere'> {
  const mayAnswer = document.allowed.has('answer_note')
  const onSection = document.notes.filter((note) => note.path === section || note.path.startsWith(`${section}.`))
  const placed = onSection.map((note) => ({ note, place: elsewhere(note, body, entries) }))
  return {
    notes: placed.flatMap(({ note: { id, documentId, path, body: text, authorRole, createdAt, answer, answeredAt, versionId }, place }) =>
      place ? [] : [{ id, documentId, path, body: text, authorRole, createdAt, answer, answeredAt, mayAnswer: mayAnswer && versionId === document.version.id }],
    ),
    notesElsewhere: [...new Map(placed.flatMap(({ place }) => (place ? [[place.row, place]] : []))).values()],
  }
}

/** The row that a note stands at, where it is stored but on another page. */
function elsewhere({ path }: Note, body: SectionBody, entries: FormEntries): FormView['notesElsewhere'][number] | null {
  const [, list = '', row = ''] = /\.([a-z0-9_]+)#([0-9a-z]+)/.exec(path) ?? []
  const page = pageIn(entries, list)
  if (!page || page.drawn.includes(row)) return null
  const at = placeOfRow(body[list], row)
  return at < 0 ? null : { list, row, words: `Note on entry ${at + 1}` }
}
