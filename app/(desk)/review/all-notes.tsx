import { EmptyState } from '@/components/empty-state'
import { NotesBeside } from '@/figures/notes-beside'
import type { Review } from '@/operations/read-review'

/** Every note in order, under the path that it is about. */
export function AllNotes({ review }: { review: Review }) {
  if (review.notes.length === 0) return <EmptyState title="No notes yet">Notes on a field stand beside it and are gathered here.</EmptyState>
  const paths = [...new Set(review.notes.map((note) => note.path))]
  return paths.map((path) => (
    <section key={path} aria-label={`Notes on ${path}`}>
      <p>
        <code>{path}</code>
      </p>
      <NotesBeside notes={review.notes.filter((note) => note.path === path)} />
    </section>
  ))
}
