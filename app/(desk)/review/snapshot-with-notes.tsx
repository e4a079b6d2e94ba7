import { altitudeRemarks } from '@/app/altitudes/altitude-remarks'
import { kindDefinition } from '@/kinds/schemas'
import { screens } from '@/kinds/screens'
import type { Snapshot } from '@/operations/read-review'
import { PlaceNotes, type NotedReview } from './place-notes'

/** The frozen text at the reviewer's level; beside each field and row its notes and a way to add one. */
export async function SnapshotWithNotes({ noted, snapshot }: { noted: NotedReview; snapshot: Snapshot }) {
  const { View } = screens[snapshot.kind as keyof typeof screens]
  const remark = await altitudeRemarks(kindDefinition(snapshot.kind), snapshot.body.body)
  return (
    <View
      record={{ level: snapshot.level, body: snapshot.body.body, computed: snapshot.body.computed, declared: noted.review.declared, everyRow: noted.everyRow }}
      annotate={(path) => (
        <>
          {remark(path)}
          <PlaceNotes noted={noted} path={path} />
        </>
      )}
    />
  )
}
