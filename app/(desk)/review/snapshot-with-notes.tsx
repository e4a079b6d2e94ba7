import { aboutOf } from '@/domain/field'
import { NotesBeside } from '@/figures/notes-beside'
import { kindDefinition } from '@/kinds/schemas'
import { screens } from '@/kinds/screens'
import type { Review, Snapshot } from '@/operations/read-review'
import { NoteForm } from './note-form'

function labelOf(review: Review, path: string): string {
  const [section = '', field = ''] = path.split(/[.#]/)
  const definition = kindDefinition(review.version.kind)?.sections[section]
  const schema = definition?.schema.shape[field]
  return (schema && aboutOf(schema)?.label.toLowerCase()) ?? definition?.label.toLowerCase() ?? path
}

/** The frozen text at the reviewer's level; beside each field its notes and a way to add one. */
export function SnapshotWithNotes({ review, snapshot }: { review: Review; snapshot: Snapshot }) {
  const { View } = screens[snapshot.kind as keyof typeof screens]
  const noted = (path: string) => review.notes.filter((note) => note.path === path)
  const mayNote = review.allowed.has('note')
  return (
    <View
      record={{ level: snapshot.level, body: snapshot.body.body, computed: snapshot.body.computed }}
      annotate={(path) => (
        <div id={path}>
          <NotesBeside notes={noted(path)} />
          {mayNote && !path.includes('#') && <NoteForm documentId={review.version.documentId} versionId={review.version.id} path={path} label={labelOf(review, path)} />}
        </div>
      )}
    />
  )
}
