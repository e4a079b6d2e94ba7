import { parseFieldPath, schemaAt } from '@/domain/field-path'
import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'
import { NotesBeside } from '@/figures/notes-beside'
import type { Review } from '@/operations/read-review'
import { NoteForm } from './note-form'
import { anchorOf, placeWords } from './note-place'
import styles from './place-notes.module.css'

export interface NotedReview {
  review: Review
  kind: KindDefinition
  body: DocumentBody
  /** The path whose form the address asks to have open. */
  asked: unknown
  /** The path that a note was added to just now. */
  fresh: unknown
  /** The address asks for lists to be drawn whole. */
  everyRow: boolean
}

/** Notes on a field, a row or a section, where it stands; and a way to add one, except on a single cell of a row. */
export function PlaceNotes({ noted: { review, kind, body, asked, fresh }, path }: { noted: NotedReview; path: string }) {
  const notes = review.notes.filter((note) => note.path === path)
  const mayNote = review.allowed.has('note') && parseFieldPath(path)?.leaf === undefined
  if (notes.length === 0 && !mayNote) return null
  const anchor = anchorOf(path)
  const { id: versionId, documentId } = review.version
  return (
    <div id={anchor} className={fresh === path ? styles.fresh : styles.place}>
      <NotesBeside notes={notes.map((note) => ({ ...note, earlier: note.versionId !== versionId }))} />
      {mayNote && (
        <NoteForm
          key={notes.length}
          documentId={documentId}
          versionId={versionId}
          path={path}
          anchor={anchor}
          label={placeWords(kind, path, body)}
          wholeList={isList(kind, path)}
          advisory={!review.decides}
          asked={asked === path}
        />
      )}
    </div>
  )
}

function isList(kind: KindDefinition, path: string): boolean {
  const place = parseFieldPath(path)
  return place !== null && place.row === undefined && Boolean(schemaAt(kind, place)?.rowShape)
}
