import type { ReactNode } from 'react'
import { aboutOf, type FieldAbout } from '@/domain/field'
import { parseFieldPath, rowsIn, schemaAt, valueAt, type BodyRow } from '@/domain/field-path'
import type { KindDefinition } from '@/domain/kind-definition'
import type { ProjectedRecord } from '@/domain/record'

/** What every part of the view draws from. */
export interface ViewContext {
  kind: KindDefinition
  record: ProjectedRecord
  /** Stands beside the field at a path: review notes, marks of a preview. */
  annotate?: ((path: string) => ReactNode) | undefined
}

export interface Addressed {
  about: FieldAbout
  value: unknown
}

/** The words of the schema and the value at a path; null where this level is shown nothing there. */
export function at(context: ViewContext, path: string): Addressed | null {
  const parsed = parseFieldPath(path)
  if (!parsed) return null
  const value = valueAt(context.record.body, parsed)
  const about = schemaAt(context.kind, parsed)?.about
  return value === undefined || !about ? null : { about, value }
}

export function rowsOf(context: ViewContext, path: string): BodyRow[] {
  return rowsIn(at(context, path)?.value)
}

export function labelOf(context: ViewContext, path: string): string {
  const parsed = parseFieldPath(path)
  return (parsed && schemaAt(context.kind, parsed)?.about?.label) || path
}

/** Paths of the fields of a section that this level is shown, in the order of the schema. */
export function shownIn(context: ViewContext, section: string): string[] {
  const shape = context.kind.sections[section]?.schema.shape ?? {}
  return Object.keys(shape)
    .map((field) => `${section}.${field}`)
    .filter((path) => at(context, path) !== null)
}

/** Leaves of a row that this level is shown, in the order of the schema. */
export function leavesOfRow(context: ViewContext, list: string, row: BodyRow): string[] {
  const parsed = parseFieldPath(list)
  const shape = (parsed && schemaAt(context.kind, parsed)?.rowShape) ?? {}
  return Object.keys(shape).filter((leaf) => {
    const schema = shape[leaf]
    return row[leaf] !== undefined && schema !== undefined && aboutOf(schema) !== undefined
  })
}

/** What every kind's view is given. */
export interface RecordViewProps {
  record: ProjectedRecord
  /** Stands beside the field at a path, such as `notice.workaround` or `actions.items#k3v9q2xa.due`. */
  annotate?: ((path: string) => ReactNode) | undefined
}
