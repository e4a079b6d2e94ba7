import type { DocumentBody, KindDefinition } from '../kind-definition'
import { namedWords } from './named-words'
import { plansOf, RowNames } from './row-names'

export interface FieldInWords {
  name: string
  label: string
  words: string
  /** How many entries of a list are left out. */
  leftOut: number
}

/** What each section of a body says, field by field as plain text; of a list its first entries, `most` of them. */
export function sectionsInWords(kind: KindDefinition, body: DocumentBody, most: number): ReadonlyMap<string, FieldInWords[]> {
  const plans = plansOf(kind)
  const names = new RowNames(plans, body)
  const fieldsOf = (section: string) =>
    (plans.get(section) ?? []).flatMap(({ name, label, control }) => {
      const value = body[section]?.[name]
      if (value === undefined) return []
      const entries = control.type === 'rows' && Array.isArray(value) ? value : []
      return [{ name, label, words: namedWords(control, entries.length > most ? entries.slice(0, most) : value, names), leftOut: Math.max(entries.length - most, 0) }]
    })
  return new Map(Object.keys(body).map((section) => [section, fieldsOf(section)]))
}
