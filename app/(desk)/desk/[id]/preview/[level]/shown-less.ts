import { isWithheld } from '@/domain/answers'
import { parseFieldPath, valueAt } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'
import type { Preview } from '@/operations/preview-version'

export type Less = 'absent' | 'withheld' | 'rounded'

export const lessWords: Record<Less, string> = { absent: 'Not listed here', withheld: 'Withheld here', rounded: 'Rounded here' }

/** How a field that differs from the next narrower level is shown at this one. */
export function lessAt(body: DocumentBody, path: string): Less {
  const place = parseFieldPath(path)
  const value = place ? valueAt(body, place) : undefined
  if (value === undefined) return 'absent'
  return isWithheld(value) ? 'withheld' : 'rounded'
}

/** Every field of which this level is shown less than the next narrower one. */
export function shownLess({ document, differs }: Preview): { path: string; less: Less }[] {
  return differs.map((path) => ({ path, less: lessAt(document.body, path) }))
}
