import { parseFieldPath, placeOfRow } from '@/domain/field-path'
import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'
import { rowsAtFirst } from '@/figures/reading/first-rows'
import { fieldLabel } from '../desk/field-label'

/** Where on the page a path is shown: `notice.summary` → `at-notice-summary`. */
export function anchorOf(path: string): string {
  return `at-${path.replace(/[^a-z0-9_]/gi, '-')}`
}

/** What a note is about, in words: "Summary, in Notice"; "Action items, 3: Due"; "Notice, as a whole". */
export function placeWords(kind: KindDefinition, path: string, body: DocumentBody = {}): string {
  const section = kind.sections[path.split('.')[0] ?? '']?.label
  if (!section) return path
  if (!parseFieldPath(path)) return `${section}, as a whole`
  const label = fieldLabel(kind, path, body)
  return label.startsWith(section) ? label : `${label}, in ${section}`
}

/** Whether what an address names is a row further down than a list is drawn at first. */
export function isLeftOut(body: DocumentBody, path: unknown): boolean {
  const place = typeof path === 'string' ? parseFieldPath(path) : null
  return place?.row !== undefined && placeOfRow(body[place.section]?.[place.field], place.row) >= rowsAtFirst
}

/** Paths in the order of the form: section by section, field by field, row by row. */
export function inFormOrder(kind: KindDefinition, body: DocumentBody, paths: readonly string[]): string[] {
  return paths.toSorted((a, b) => compare(placeOf(kind, body, a), placeOf(kind, body, b)))
}

function placeOf(kind: KindDefinition, body: DocumentBody, path: string): number[] {
  const place = parseFieldPath(path)
  const key = place?.section ?? path
  const section = kind.sections[key]
  if (!place || !section) return [Object.keys(kind.sections).indexOf(key)]
  const row = place.row === undefined ? [] : [placeOfRow(body[key]?.[place.field], place.row)]
  return [Object.keys(kind.sections).indexOf(key), Object.keys(section.schema.shape).indexOf(place.field), ...row]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((value, index) => value !== b[index])
  return differs === -1 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1)
}
