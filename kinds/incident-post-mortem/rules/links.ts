import type { Rule } from '@/domain/kind-definition'
import { inRow, rowsAt } from '@/domain/answered'
import { refersToRows } from '@/domain/usual-rules'

/** Each thing that went wrong is answered by at least one action item. */
export const everyWentWrongMapsToAnAction: Rule = (body, { step }) => {
  if (step !== 'full') return []
  const answered = new Set(rowsAt(body, 'actions.items').flatMap((item) => inRow<string[]>(item, 'went_wrong_refs') ?? []))
  return rowsAt(body, 'lessons.went_wrong')
    .filter((row) => !answered.has(row.row))
    .map((row) => ({ path: `lessons.went_wrong#${row.row}`, message: 'No action item answers this. Name it in one, or add one.' }))
}

/** Action items refer to contributing factors that the document has. */
export const factorsReferredToExist = refersToRows(
  'actions.items',
  'factor_refs',
  'factors.contributing',
  'A contributing factor is named here that the document no longer has.',
)

/** Action items refer to things that went wrong that the document has. */
export const wentWrongReferredToExist = refersToRows(
  'actions.items',
  'went_wrong_refs',
  'lessons.went_wrong',
  'A thing that went wrong is named here that the document no longer has.',
)
