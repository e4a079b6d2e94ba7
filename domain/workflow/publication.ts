/** The publication machine: one per version, for every kind of document (rulings 1). */
export const publicationStates = [
  'draft',
  'submitted',
  'in_review',
  'changes_requested',
  'accepted',
  'released',
  'superseded',
  'withdrawn',
] as const
export type PublicationState = (typeof publicationStates)[number]

export const publicationWords: Record<PublicationState, string> = {
  draft: 'Draft',
  submitted: 'Submitted',
  in_review: 'In review',
  changes_requested: 'Changes requested',
  accepted: 'Accepted',
  released: 'Released',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
}

export type MoveName =
  | 'submit'
  | 'recall'
  | 'begin_review'
  | 'request_changes'
  | 'resubmit'
  | 'accept'
  | 'release'
  | 'release_self_attested'
  | 'release_patch'
  | 'supersede'
  | 'withdraw'

export interface Move {
  name: MoveName
  from: readonly PublicationState[]
  to: PublicationState
  who: string
  label: string
}

export const publicationMoves: readonly Move[] = [
  { name: 'submit', from: ['draft'], to: 'submitted', who: 'vendor publisher', label: 'Submit' },
  { name: 'recall', from: ['submitted'], to: 'draft', who: 'vendor publisher', label: 'Recall' },
  { name: 'begin_review', from: ['submitted'], to: 'in_review', who: 'Microsoft reviewer', label: 'Begin review' },
  { name: 'request_changes', from: ['in_review'], to: 'changes_requested', who: 'Microsoft reviewer', label: 'Request changes' },
  { name: 'resubmit', from: ['changes_requested'], to: 'in_review', who: 'vendor publisher', label: 'Resubmit' },
  { name: 'accept', from: ['in_review'], to: 'accepted', who: 'Microsoft reviewer', label: 'Accept' },
  { name: 'release', from: ['accepted'], to: 'released', who: 'vendor publisher', label: 'Release' },
  {
    name: 'release_self_attested',
    from: ['submitted', 'in_review'],
    to: 'released',
    who: 'vendor publisher',
    label: 'Release as self-attested',
  },
  { name: 'release_patch', from: ['draft'], to: 'released', who: 'vendor publisher', label: 'Release a change of audience, or confirm unchanged' },
  { name: 'supersede', from: ['released'], to: 'superseded', who: 'the release of a newer version', label: 'Superseded by a newer release' },
  { name: 'withdraw', from: ['released', 'superseded'], to: 'withdrawn', who: 'vendor publisher', label: 'Withdraw' },
]

/** The state after a move, or null where the machine has no such arrow. */
export function after(state: PublicationState, name: MoveName): PublicationState | null {
  return publicationMoves.find((move) => move.name === name && move.from.includes(state))?.to ?? null
}

/** The vendor's own people write in these states. */
export const editableStates: readonly PublicationState[] = ['draft', 'changes_requested']

/** Reviewers read the frozen snapshot in these states (rulings 3). */
export const reviewStates: readonly PublicationState[] = ['submitted', 'in_review']

/** Readers outside the owner see projections in these states. */
export const releasedStates: readonly PublicationState[] = ['released', 'superseded']
