import { valueAt } from '@/domain/field-path'
import type { Rule } from '@/domain/kind-definition'
import { answered, rowsAt } from '@/domain/answered'
import { eventWords, layerWords, requiredEvents, type DefenceLayer } from '../vocabulary'

/** The summary has 150 words at most. */
export const summaryWithinWordLimit: Rule = (body) => tooLong('notice.summary', answered(body, 'notice.summary'), 150)

/** The lessons for others have 200 words at most. */
export const lessonsForOthersWithinWordLimit: Rule = (body) =>
  tooLong('lessons.lessons_for_others', answered(body, 'lessons.lessons_for_others'), 200)

function tooLong(path: string, text: string | undefined, limit: number) {
  const words = text?.split(/\s+/).filter(Boolean).length ?? 0
  return words > limit ? [{ path, message: `This has ${words} words. ${limit} is the most.` }] : []
}

/** A full report's timeline names the four events that everybody compares, if only with an unknown time. */
export const requiredEventsPresent: Rule = (body, { step }) => {
  const told = rowsAt(body, 'timeline.events').map((row) => row['event'])
  if (step !== 'full' || told.length === 0) return []
  return requiredEvents
    .filter((event) => !told.includes(event))
    .map((event) => ({ path: 'timeline.events', message: `Add “${eventWords[event]}”, if only to say that its time is unknown.` }))
}

/** Each of the thirteen layers of defence is told once. */
export const everyLayerIsToldOnce: Rule = (body, { step }) => {
  const rows = rowsAt(body, 'defence.layers')
  const told = rows.map((row) => row['layer'])
  const twice = rows
    .filter((row, index) => row['layer'] !== undefined && told.indexOf(row['layer']) !== index)
    .map((row) => ({ path: `defence.layers#${row.row}.layer`, message: 'This layer is told twice.' }))
  if (step !== 'full' || rows.length === 0) return twice
  const missing = Object.entries(layerWords).filter(([layer]) => !told.includes(layer as DefenceLayer))
  return [...twice, ...missing.map(([, words]) => ({ path: 'defence.layers', message: `The layer “${words}” is missing.` }))]
}

/** A full report refers to at least one page that is not its author's own. */
export const oneReferenceIsSomebodyElses: Rule = (body, { step }) => {
  const references = valueAt(body, { section: 'about', field: 'references' })
  if (step !== 'full' || !Array.isArray(references) || references.length === 0) return []
  if (rowsAt(body, 'about.references').some((row) => row['category'] === 'external')) return []
  return [{ path: 'about.references', message: 'Add at least one page that is not your own.' }]
}
