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
  const row = rowsIn(value).find((item) => item.row === path.row)
  return path.leaf === undefined ? row : row?.[path.leaf]
}

export interface BodyRow {
  row: string
  [field: string]: unknown
}

/** The rows of a list field; none where it is absent, answered or withheld. */
export function rowsIn(value: unknown): BodyRow[] {
  return Array.isArray(value) ? value.filter(isRow) : []
}

function isRow(item: unknown): item is BodyRow {
  return typeof item === 'object' && item !== null && 'row' in item && typeof item.row === 'string'
}
