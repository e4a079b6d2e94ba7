import { hasUnansweredNotes } from '@/db/queries/notes'
import type { Actor } from '@/domain/actor'
import { done, refused } from '@/domain/outcome'
import { moveVersion } from './move-version'

/** Sends a version back to its authors, with at least one unanswered note on a field or a section. */
export async function requestChanges(actor: Actor, versionId: string) {
  return moveVersion(actor, versionId, 'request_changes', { state: 'changes_requested' }, {
    check: async ({ db, version }) =>
      (await hasUnansweredNotes(db, version.id))
        ? done(undefined)
        : refused('incomplete', [{ path: 'notes', message: 'Write at least one note that says what to change.' }]),
  })
}
