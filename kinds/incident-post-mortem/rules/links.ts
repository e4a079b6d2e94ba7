import type { DocumentBody, Rule } from '@/domain/kind-definition'
import type { Problem } from '@/domain/outcome'
import { inRow, rowsAt } from '@/domain/answered'

/** Each thing that went wrong is answered by at least one action item. */
export const everyWentWrongMapsToAnAction: Rule = (body, { step }) => {
  if (step !== 'full') return []
  const answered = new Set(rowsAt(body, 'actions.items').flatMap((item) => inRow<string[]>(item, 'went_wrong_refs') ?? []))
  return rowsAt(body, 'lessons.went_wrong')
    .filter((row) => !answered.has(row.row))
    .map((row) => ({ path: `lessons.went_wrong#${row.row}`, message: 'No action item answers this. Name it in one, or add one.' }))
}

/** Action items refer to contributing factors that the document has. */
export const factorsReferredToExist: Rule = (body) =>
  danglingRefs(body, 'factor_refs', 'factors.contributing', 'A contributing factor is named here that the document no longer has.')

/** Action items refer to things that went wrong that the document has. */
export const wentWrongReferredToExist: Rule = (body) =>
  danglingRefs(body, 'went_wrong_refs', 'lessons.went_wrong', 'A thing that went wrong is named here that the document no longer has.')

function danglingRefs(body: DocumentBody, field: string, list: string, message: string): Problem[] {
  const present = new Set(rowsAt(body, list).map((row) => row.row))
  return rowsAt(body, 'actions.items')
    .filter((item) => inRow<string[]>(item, field)?.some((ref) => !present.has(ref)))
    .map((item) => ({ path: `actions.items#${item.row}.${field}`, message }))
}
