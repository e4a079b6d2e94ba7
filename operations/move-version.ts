import { recordEvent } from '@/db/queries/events'
import { moveVersion as move, type StateChange } from '@/db/queries/versions'
import type { Deed } from '@/domain/access'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import type { DocumentDeed } from '@/domain/recorded-deeds'
import type { PublicationState } from '@/domain/workflow/publication'
import { onVersion, type Found } from './on-version'

interface Around {
  /** Refuses before anything is written. */
  check?: (found: Found) => Promise<Outcome<unknown>>
  /** What follows in the same transaction. */
  then?: (found: Found) => Promise<void>
}

/** A verb that does nothing but move a version's state and record it. */
export async function moveVersion(actor: Actor, versionId: string, deed: Deed & DocumentDeed, change: StateChange, around: Around = {}): Promise<Outcome<{ state: PublicationState; documentId: string }>> {
  return onVersion(actor, versionId, deed, async (found) => {
    const { db, version, person } = found
    const checked = around.check ? await around.check(found) : done(undefined)
    if (!checked.ok) return checked
    if (!(await move(db, version, change))) return refused('wrong_state')
    await recordEvent(db, person, {
      organisationId: version.organisationId,
      documentId: version.documentId,
      versionId: version.id,
      deed,
      from: version.state,
      to: change.state,
      detail: change.widest ? { widest: change.widest } : {},
    })
    await around.then?.(found)
    return done({ state: change.state, documentId: version.documentId })
  })
}
