import { known, type NoAnswer } from '@/domain/answers'
import { answerDue, reviewClocks, stepClocks, type Clock } from '@/domain/clocks'
import { minuteOf, momentSchema, type Moment } from '@/domain/timestamp'
import { compute } from '@/kinds/incident-post-mortem/computed'
import type { DeskDocument } from '@/operations/read-desk-document'

export interface DocumentClocks {
  clocks: Clock[]
  /** Said where the clocks run from something other than what the author stated. */
  note: string | null
}

/** The clocks that run for a document's authors: steps not released yet, a review under way, notes to answer. */
export function documentClocks(document: DeskDocument): DocumentClocks {
  const steps = stepsDue(document)
  const notes = document.notes.filter((note) => note.versionId === document.version.id && !note.answeredAt)
  const first = notes[0]
  return {
    clocks: [...steps.clocks, ...reviewDue(document), ...(first ? [{ name: notes.length === 1 ? 'Answer to a note' : `Answers to ${notes.length} notes`, due: answerDue(first.createdAt) }] : [])],
    note: steps.note,
  }
}

// Reconstructions and other kinds stand outside the clocks of an incident (rulings 16).
function stepsDue({ version, versions, draft }: DeskDocument): DocumentClocks {
  if (version.kind !== 'incident_postmortem' || version.ownerKind !== 'vendor') return { clocks: [], note: null }
  const released = versions.filter((each) => each.releasedAt !== null)
  const firstRelease = released[0]?.releasedAt ?? null
  const aware = awareAt(draft.body.preliminary?.became_aware_at)
  const grade = compute(draft.body, 'bilateral').severity?.grade
  const done = new Set(released.map((each) => each.step))
  const begun = versions[0]?.createdAt ?? version.createdAt
  const clocks = stepClocks(aware ?? begun, firstRelease, grade === undefined || grade === 'S1' || grade === 'S2')
  const names: Record<string, string> = { Notice: 'notice', Preliminary: 'preliminary', 'Full report': 'full' }
  const open = clocks.filter(({ name }) => !done.has('full') && !done.has(names[name] ?? '') && !(name === 'Notice' && done.size > 0))
  return { clocks: open, note: aware || open.length === 0 ? null : 'Counted from when this document was begun, until you say when you became aware.' }
}

function awareAt(stored: unknown): Date | null {
  const moment = momentSchema.safeParse(known(stored as Moment | NoAnswer | undefined))
  return moment.success ? new Date(minuteOf(moment.data) * 60_000) : null
}

// Nobody reviews what an affiliated organisation files (rulings 15), so no target runs.
function reviewDue({ version }: DeskDocument): Clock[] {
  if (!version.submittedAt || version.affiliatedWith || (version.state !== 'submitted' && version.state !== 'in_review')) return []
  const { firstResponse, review } = reviewClocks(version.submittedAt)
  return version.reviewBegunAt ? [{ name: 'Review by Microsoft', due: review }] : [{ name: 'First response by Microsoft', due: firstResponse }, { name: 'Review by Microsoft', due: review }]
}
