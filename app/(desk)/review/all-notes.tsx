import { EmptyState } from '@/components/empty-state'
import { parseFieldPath } from '@/domain/field-path'
import { addressOfRow } from '@/figures/reading/first-rows'
import { NotesBeside } from '@/figures/notes-beside'
import styles from './all-notes.module.css'
import { anchorOf, inFormOrder, placeWords } from './note-place'
import type { NotedReview } from './place-notes'

/** Every note in the order of the form, under the place that it is about. */
export function AllNotes({ noted }: { noted: NotedReview }) {
  const { review, kind, body } = noted
  if (review.notes.length === 0) return <EmptyState title="No notes yet">Notes stand beside what they are about and are gathered here.</EmptyState>
  const paths = inFormOrder(kind, body, [...new Set(review.notes.map((note) => note.path))])
  return paths.map((path, index) => (
    <section key={path} aria-labelledby={`noted-${index}`}>
      <h3 id={`noted-${index}`} className={styles.place}>
        <data value={path}>{review.snapshot ? <a href={addressIn(noted, path)}>{placeWords(kind, path, body)}</a> : placeWords(kind, path, body)}</data>
      </h3>
      <NotesBeside notes={review.notes.filter((note) => note.path === path).map((note) => ({ ...note, earlier: note.versionId !== review.version.id }))} />
    </section>
  ))
}

function addressIn({ body, everyRow }: NotedReview, path: string): string {
  const place = parseFieldPath(path)
  return place?.row === undefined ? `#${anchorOf(path)}` : addressOfRow(everyRow, body[place.section]?.[place.field], place.row, anchorOf(path))
}
