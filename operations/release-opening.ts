import { refusalTo } from '@/domain/access'
import type { DocumentFacts } from '@/domain/document-facts'
import type { Actor } from '@/domain/actor'

/** Why a version can be released now. */
export type ReleaseOpening = 'accepted' | 'step_does_not_wait' | 'affiliated' | 'review_lapsed'

/** Whether the actor may release this version now, and what opened the release; null where they may not. */
export function releaseOpening(actor: Actor, facts: DocumentFacts): ReleaseOpening | null {
  if (refusalTo(actor, 'release', facts) === null) return 'accepted'
  if (refusalTo(actor, 'release_self_attested', facts) !== null) return null
  if (!facts.waitsForReview) return 'step_does_not_wait'
  return facts.affiliatedWith === null ? 'review_lapsed' : 'affiliated'
}
