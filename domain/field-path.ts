import type { z } from 'zod'
import { aboutOf, rowShapeOf, type FieldAbout } from './field'
import type { DocumentBody, KindDefinition } from './kind-definition'

/** The parts of `section.field`, `section.list#row` or `section.list#row.field`. */
export interface FieldPath {
  section: string
  field: string
  row?: string
  leaf?: string
}

const shape = /^([a-z0-9_]+)\.([a-z0-9_]+)(?:#([0-9a-z]{8})(?:\.([a-z0-9_]+))?)?$/

/** Null where the text is not a field path. */
export function parseFieldPath(path: string): FieldPath | null {
  const [, section, field, row, leaf] = shape.exec(path) ?? []
  if (!section || !field) return null
  return { section, field, ...(row ? { row } : {}), ...(leaf ? { leaf } : {}) }
}

/** The field that a problem belongs to: `preliminary.impact_count.low` → `preliminary.impact_count`. */
export function fieldOfProblem(path: string): string {
  return /^[^.[]+(?:\.[^.[#]+)?(?:#[^.[]+(?:\.[^.[]+)?)?/.exec(path)?.[0] ?? path
}

export interface Addressed {
  schema: z.core.$ZodType
  about: FieldAbout | undefined
  /** Leaves of a row, where the path names a list or a row of it. */
  rowShape: Readonly<Record<string, z.core.$ZodType>> | null
}

/** The schema that a path addresses in a kind; null where the kind has no such field. */
export function schemaAt(kind: KindDefinition, path: FieldPath): Addressed | null {
  const shape = kind.sections[path.section]?.schema.shape
  if (!shape || !Object.hasOwn(shape, path.field)) return null
  const schema = shape[path.field]
  if (!schema) return null
  const rowShape = rowShapeOf(schema)
  if (path.row === undefined) return { schema, about: aboutOf(schema), rowShape }
  if (!rowShape) return null
  if (path.leaf === undefined) return { schema, about: aboutOf(schema), rowShape }
  if (path.leaf === 'row' || !Object.hasOwn(rowShape, path.leaf)) return null
  const leaf = rowShape[path.leaf]
  return leaf ? { schema: leaf, about: aboutOf(leaf), rowShape: null } : null
}

/** The value that a path addresses in a body: a leaf, a whole row, a list, or undefined. */
export function valueAt(body: DocumentBody, path: FieldPath): unknown {
  const value = body[path.section]?.[path.field]
  if (path.row === undefined) return value
  const row = rowAt(value, path.row)
  return path.leaf === undefined ? row : row?.[path.leaf]
}

export interface BodyRow {
  row: string
  [field: string]: unknown
}

// A body is read far more often than it is made, leaf by leaf: what is known of a list is kept as long as the list is.
const places = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>()

/** Where a row stands in its list; -1 where the list has no such row. */
export function placeOfRow(list: unknown, row: string): number {
  if (!Array.isArray(list)) return -1
  const kept = places.get(list)
  const at = kept?.get(row)
  if (kept?.size === list.length && at === undefined) return -1
  if (at !== undefined && isRow(list[at]) && list[at].row === row) return at
  const found = new Map(list.map((item: unknown, index): [string, number] => [isRow(item) ? item.row : '', index]).reverse())
  places.set(list, found)
  return found.get(row) ?? -1
}

/** The row of a list with an id; undefined where the list has none. */
export function rowAt(list: unknown, row: string): BodyRow | undefined {
  const item: unknown = Array.isArray(list) ? list[placeOfRow(list, row)] : undefined
  return isRow(item) ? item : undefined
}

/** The rows of a list field; none where it is absent, answered or withheld. */
export function rowsIn(value: unknown): BodyRow[] {
  return Array.isArray(value) ? value.filter(isRow) : []
}

function isRow(item: unknown): item is BodyRow {
  return typeof item === 'object' && item !== null && 'row' in item && typeof item.row === 'string'
}
