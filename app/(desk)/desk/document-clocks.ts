import { answerDue, reviewClocks, yearlyReview, type Clock } from '@/domain/clocks'
import { isReviewed } from '@/domain/document-facts'
import { awareAt, openStepClocks } from '@/domain/incident-clocks'
import type { DocumentBody } from '@/domain/kind-definition'
import type { Kind } from '@/domain/vocabulary'
import { kindDefinition } from '@/kinds/schemas'
import type { DeskDocument } from '@/operations/read-desk-document'

export interface DocumentClocks {
  clocks: Clock[]
  /** Said where the clocks run from something other than what the author stated. */
  note: string | null
}

/** The clocks that run for a document's authors: steps not released yet, a review under way, notes to answer. */
export function documentClocks(document: DeskDocument): DocumentClocks {
  // Of an unnamed filing no time is kept that a clock could run from.
  if (document.version.ownerKind === 'unnamed_vendor') return { clocks: [], note: null }
  const steps = stepsDue(document)
  const notes = document.notes.filter((note) => note.versionId === document.version.id && !note.answeredAt)
  const first = notes[0]
  return {
    clocks: [...steps.clocks, ...reviewDue(document), ...yearlyReview(document.released?.version.confirmedAt ?? null), ...(first ? [{ name: notes.length === 1 ? 'Answer to a note' : `Answers to ${notes.length} notes`, due: answerDue(first.createdAt) }] : [])],
    note: steps.note,
  }
}

function stepsDue({ version, versions, draft }: DeskDocument): DocumentClocks {
  const released = versions.filter((each) => each.releasedAt !== null)
  const becameAware = draft.body.preliminary?.became_aware_at
  const clocks = openStepClocks({
    kind: version.kind,
    ownerKind: version.ownerKind,
    becameAware,
    begunAt: versions[0]?.createdAt ?? version.createdAt,
    firstReleasedAt: released[0]?.releasedAt ?? null,
    releasedSteps: released.map((each) => each.step),
    grade: gradeOf(version.kind, draft.body),
  })
  return { clocks, note: awareAt(becameAware) || clocks.length === 0 ? null : 'Counted from when this document was begun, until you say when you became aware.' }
}

function gradeOf(kind: Kind, body: DocumentBody): string | null {
  const severity = kindDefinition(kind).compute(body, 'bilateral')['severity'] as { grade: string } | null | undefined
  return severity?.grade ?? null
}

function reviewDue({ version }: DeskDocument): Clock[] {
  if (!version.submittedAt || !isReviewed(version) || (version.state !== 'submitted' && version.state !== 'in_review')) return []
  const { firstResponse, review } = reviewClocks(version.submittedAt)
  return version.reviewBegunAt ? [{ name: 'Review by Microsoft', due: review }] : [{ name: 'First response by Microsoft', due: firstResponse }, { name: 'Review by Microsoft', due: review }]
}
