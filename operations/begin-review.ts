import type { Actor } from '@/domain/actor'
import { moveVersion } from './move-version'

/** A Microsoft reviewer takes a submitted version up; the first-response clock stops. */
export async function beginReview(actor: Actor, versionId: string) {
  return moveVersion(actor, versionId, 'begin_review', { state: 'in_review' })
}
