import { assuranceWords, type AssuranceLevel } from '@/domain/vocabulary'

/** "reviewed by Microsoft" */
export function assuranceInSentence(assurance: AssuranceLevel): string {
  const { name } = assuranceWords[assurance]
  return name.charAt(0).toLowerCase() + name.slice(1)
}
