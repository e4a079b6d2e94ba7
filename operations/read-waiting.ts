import type { Person } from '@/domain/actor'
import type { PublicationState } from '@/domain/workflow/publication'
import { listMetadata, listOwnDocuments, listReviewQueue, type DeskLine } from './list-desk'

export interface Waiting {
  label: string
  /** What the person can do about it, or why it is listed. */
  hint: string
  lines: DeskLine[]
  more: boolean
}

interface Group {
  label: string
  hint: string
  states: PublicationState[]
}

const authorGroups: Group[] = [
  { label: 'Changes requested', hint: 'A reviewer asked for changes. Answer each note, then resubmit.', states: ['changes_requested'] },
  { label: 'Drafts', hint: 'Not submitted yet. Only your organisation reads them.', states: ['draft'] },
]
const publisherGroups: Group[] = [
  { label: 'Accepted, not released', hint: 'Review has ended. Only you can release.', states: ['accepted'] },
  ...authorGroups,
  { label: 'With the reviewers', hint: 'Notices and preliminary reports can be released now, as self-attested.', states: ['submitted', 'in_review'] },
]
const reviewerGroups: Group[] = [
  { label: 'To take up', hint: 'Submitted and not begun. First response is due within five working days.', states: ['submitted'] },
  { label: 'In review', hint: 'Begun and not decided.', states: ['in_review'] },
]
const governmentGroups: Group[] = [{ label: 'Under review', hint: 'You can read the snapshot and leave notes.', states: ['submitted', 'in_review'] }]
const adminGroups: Group[] = [{ label: 'Under review', hint: 'Metadata only.', states: ['submitted', 'in_review', 'accepted'] }]

const shown = 10

/** What waits for this person, by role, with the oldest work of each group. */
export async function readWaiting(person: Person): Promise<Waiting[]> {
  const [groups, list] = {
    vendor_member: [authorGroups, listOwnDocuments] as const,
    vendor_publisher: [publisherGroups, listOwnDocuments] as const,
    government_reviewer: [governmentGroups, listReviewQueue] as const,
    microsoft_reviewer: [reviewerGroups, listReviewQueue] as const,
    microsoft_admin: [adminGroups, listMetadata] as const,
  }[person.role]
  return Promise.all(
    groups.map(async ({ label, hint, states }) => {
      const { lines, next } = await list(person, { states, size: shown })
      return { label, hint, lines, more: next !== null }
    }),
  )
}
