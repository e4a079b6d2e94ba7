import type { PublicationState } from '@/domain/workflow/publication'

/** What each state says and what it does not, in one breath. */
export const stateMeaning: Record<PublicationState, string> = {
  draft: 'Being written. Only its own organisation sees it.',
  submitted: 'Frozen and waiting for a reviewer. It is not released, and no one has judged it.',
  in_review: 'A reviewer is reading the frozen version. It is not released.',
  changes_requested: 'A reviewer asked for changes; the author has it again. It does not mean that anything in it is wrong.',
  accepted: 'A reviewer found it complete. It is not released until its publisher releases it.',
  released: 'Open to the readers its publisher named. It does not mean that anyone tested what it says.',
  superseded: 'A newer version was released. This one stays as it was.',
  withdrawn: 'Its publisher took it back and gave a reason. Its content is no longer shown.',
}
