import { isNoAnswer, isWithheld } from './answers'
import { leavesOf } from './field-walk'
import type { DocumentBody, KindDefinition } from './kind-definition'

/** How many fields of a projection say that they are not disclosed, or are withheld from its readers. */
export function notDisclosedIn(kind: KindDefinition, projected: DocumentBody): number {
  return [...leavesOf(kind, projected)].filter(({ value }) => isWithheld(value) || (isNoAnswer(value) && value.answer === 'not_disclosed')).length
}
