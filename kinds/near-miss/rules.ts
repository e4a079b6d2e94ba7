import type { Rule } from '@/domain/kind-definition'
import { withinWordLimit } from '@/domain/usual-rules'

export const wordLimits = { 'event.what_could_have_happened': 150, 'event.lesson': 200 } as const

/** What must hold across the fields of a near miss. That none of them tells a name is judged where the names are known. */
export const rules: readonly Rule[] = Object.entries(wordLimits).map(([path, limit]) => withinWordLimit(path, limit))
