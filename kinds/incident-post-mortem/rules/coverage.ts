import { valueAt } from '@/domain/field-path'
import type { Rule } from '@/domain/kind-definition'
import { rowsAt } from '@/domain/answered'
import { eachToldOnce, withinWordLimit } from '@/domain/usual-rules'
import { layerWords } from '@/domain/vocabulary'
import { eventWords, requiredEvents } from '../vocabulary'

/** The summary has 150 words at most. */
export const summaryWithinWordLimit = withinWordLimit('notice.summary', 150)

/** The lessons for others have 200 words at most. */
export const lessonsForOthersWithinWordLimit = withinWordLimit('lessons.lessons_for_others', 200)

/** A full report's timeline names the four events that everybody compares, if only with an unknown time. */
export const requiredEventsPresent: Rule = (body, { step }) => {
  const told = rowsAt(body, 'timeline.events').map((row) => row['event'])
  if (step !== 'full' || told.length === 0) return []
  return requiredEvents
    .filter((event) => !told.includes(event))
    .map((event) => ({ path: 'timeline.events', message: `Add “${eventWords[event]}”, if only to say that its time is unknown.` }))
}

/** Each of the thirteen layers of defence is told once. */
export const everyLayerIsToldOnce = eachToldOnce({
  list: 'defence.layers',
  field: 'layer',
  words: layerWords,
  step: 'full',
  twice: 'This layer is told twice.',
  missing: (layer) => `The layer “${layer}” is missing.`,
})

/** A full report refers to at least one page that is not its author's own. */
export const oneReferenceIsSomebodyElses: Rule = (body, { step }) => {
  const references = valueAt(body, { section: 'about', field: 'references' })
  if (step !== 'full' || !Array.isArray(references) || references.length === 0) return []
  if (rowsAt(body, 'about.references').some((row) => row['category'] === 'external')) return []
  return [{ path: 'about.references', message: 'Add at least one page that is not your own.' }]
}
