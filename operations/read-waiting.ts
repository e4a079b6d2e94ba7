import type { Person, Role } from '@/domain/actor'
import type { PublicationState } from '@/domain/workflow/publication'
import { listMetadata, listOwnDocuments, listReviewable, listReviewQueue, type DeskPage } from './list-desk'

interface Group {
  state: PublicationState
  label: string
  /** What the person can do about it, or why it is listed. */
  hint: string
}

export interface Waiting extends Group, DeskPage {}

const drafts: Group = { state: 'draft', label: 'Drafts', hint: 'Not submitted yet. Only your organisation reads them.' }
const returned: Group = { state: 'changes_requested', label: 'Changes requested', hint: 'Answer each note. Your publisher then resubmits.' }
const withReviewers = 'Frozen until a reviewer answers. The clock says when release opens without one.'

const groups: Record<Role, readonly Group[]> = {
  vendor_member: [returned, drafts],
  vendor_publisher: [
    { state: 'accepted', label: 'Accepted, not released', hint: 'Review has ended. Only a publisher of your organisation can release.' },
    { ...returned, hint: 'Answer each note, then resubmit.' },
    drafts,
    { state: 'submitted', label: 'Submitted', hint: withReviewers },
    { state: 'in_review', label: 'In review', hint: withReviewers },
  ],
  government_reviewer: [
    { state: 'submitted', label: 'Submitted', hint: 'Readable now. Your notes are advisory and must be answered.' },
    { state: 'in_review', label: 'In review', hint: 'Microsoft has begun. Your notes are advisory and must be answered.' },
  ],
  microsoft_reviewer: [
    { state: 'submitted', label: 'To take up', hint: 'First response is due within five working days; after that, release opens without review.' },
    { state: 'in_review', label: 'To decide', hint: 'Request changes or accept within fifteen working days of submission.' },
  ],
  microsoft_admin: [
    { state: 'submitted', label: 'Submitted', hint: 'Metadata only. Nobody has begun to review.' },
    { state: 'in_review', label: 'In review', hint: 'Metadata only.' },
    { state: 'accepted', label: 'Accepted, not released', hint: 'Metadata only. Release is the publisher’s.' },
  ],
}

const lists: Record<Role, typeof listReviewQueue> = {
  vendor_member: listOwnDocuments,
  vendor_publisher: listOwnDocuments,
  government_reviewer: listReviewQueue,
  microsoft_reviewer: listReviewable,
  microsoft_admin: listMetadata,
}

const shown = 10

/** What waits for this person, by role; in each group what has waited longest comes first. */
export async function readWaiting(person: Person, now = new Date()): Promise<Waiting[]> {
  const list = lists[person.role]
  const reversed = list === listOwnDocuments || list === listMetadata
  return Promise.all(groups[person.role].map(async (group) => ({ ...group, ...(await list(person, { states: [group.state], size: shown, reversed }, now)) })))
}
