import type { z } from 'zod'
import { aboutOf, rowShapeOf, type FieldAbout } from './field'
import type { DocumentBody, KindDefinition } from './kind-definition'

export interface Leaf {
  /** `section.field`, or `section.list#row.field` inside a row. */
  path: string
  section: string
  field: string
  row?: string
  about: FieldAbout
  schema: z.core.$ZodType
  value: unknown
}

interface Row {
  row: string
  [field: string]: unknown
}

export function isRowList(value: unknown): value is Row[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && typeof item.row === 'string')
}

/** Every leaf that a body holds, in schema order: list rows are opened, absent fields are left out. */
export function* leavesOf(kind: KindDefinition, body: DocumentBody): Generator<Leaf> {
  for (const [section, definition] of Object.entries(kind.sections)) {
    for (const [field, schema] of Object.entries(definition.schema.shape)) {
      const value = body[section]?.[field]
      const about = aboutOf(schema)
      if (value === undefined || !about) continue
      const shape = rowShapeOf(schema)
      if (shape && isRowList(value)) yield* leavesOfRows(section, field, shape, value)
      else yield { path: `${section}.${field}`, section, field, about, schema, value }
    }
  }
}

function* leavesOfRows(section: string, list: string, shape: Readonly<Record<string, z.core.$ZodType>>, items: Row[]): Generator<Leaf> {
  for (const item of items) {
    for (const [field, schema] of Object.entries(shape)) {
      const about = aboutOf(schema)
      const value = item[field]
      if (!about || value === undefined) continue
      yield { path: `${section}.${list}#${item.row}.${field}`, section, field, row: item.row, about, schema, value }
    }
  }
}
