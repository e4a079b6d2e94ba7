import { actingAs } from '@/db/acting-as'
import { recordEvent } from '@/db/queries/events'
import { factsOf, findVersion, moveVersion, versionsOnInstruction } from '@/db/queries/versions'
import type { SystemJob } from '@/domain/actor'

const job: SystemJob = { kind: 'system', job: 'release-on-instruction' }

/**
 * Releases one version whose publisher asked for it at submission, once review has accepted it or has lapsed.
 * The job reads no document text: projections were stored at submission.
 */
export async function releaseOnInstruction(versionId: string, now = new Date()): Promise<boolean> {
  return actingAs(job, async (db) => {
    const version = await findVersion(db, versionId)
    if (!version?.releaseWhenReviewed || !version.widest) return false
    const ended = version.state === 'accepted'
    const lapsed = (version.state === 'submitted' || version.state === 'in_review') && factsOf(version, now).reviewLapsed
    if (!ended && !lapsed) return false
    if (!(await moveVersion(db, version, { state: 'released' }))) return false
    await recordEvent(db, job, {
      organisationId: version.organisationId,
      documentId: version.documentId,
      versionId: version.id,
      deed: 'release',
      from: version.state,
      to: 'released',
      detail: { widest: version.widest, on_instruction: ended ? 'review ended' : 'review lapsed' },
    })
    return true
  })
}

/** Versions with a standing instruction that still wait. */
export async function waitingOnInstruction(): Promise<string[]> {
  return actingAs(job, versionsOnInstruction)
}
