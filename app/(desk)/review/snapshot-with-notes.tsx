import { screens } from '@/kinds/screens'
import type { Snapshot } from '@/operations/read-review'
import { PlaceNotes, type NotedReview } from './place-notes'

/** The frozen text at the reviewer's level; beside each field and row its notes and a way to add one. */
export function SnapshotWithNotes({ noted, snapshot }: { noted: NotedReview; snapshot: Snapshot }) {
  const { View } = screens[snapshot.kind as keyof typeof screens]
  return (
    <View
      record={{ level: snapshot.level, body: snapshot.body.body, computed: snapshot.body.computed }}
      annotate={(path) => <PlaceNotes noted={noted} path={path} />}
    />
  )
}
