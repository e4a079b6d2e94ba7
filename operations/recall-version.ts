import type { Actor } from '@/domain/actor'
import { moveVersion } from './move-version'

/** The publisher takes a submission back before anyone began to review it. */
export async function recallVersion(actor: Actor, versionId: string) {
  return moveVersion(actor, versionId, 'recall', { state: 'draft', releaseWhenReviewed: false })
}
