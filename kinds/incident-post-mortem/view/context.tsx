import type { ReactNode } from 'react'
import { aboutOf, type FieldAbout } from '@/domain/field'
import { parseFieldPath, rowsIn, schemaAt, valueAt, type BodyRow } from '@/domain/field-path'
import type { ProjectedRecord } from '@/domain/record'
import { incidentPostMortem } from '../definition'

/** What every part of the view draws from. */
export interface ViewContext {
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
  const about = schemaAt(incidentPostMortem, parsed)?.about
  return value === undefined || !about ? null : { about, value }
}

export function rowsOf(context: ViewContext, path: string): BodyRow[] {
  return rowsIn(at(context, path)?.value)
}

export function labelOf(path: string): string {
  const parsed = parseFieldPath(path)
  return (parsed && schemaAt(incidentPostMortem, parsed)?.about?.label) || path
}

/** Paths of the fields of a section that this level is shown, in the order of the schema. */
export function shownIn(context: ViewContext, section: keyof typeof incidentPostMortem.sections): string[] {
  const shape: Readonly<Record<string, unknown>> = incidentPostMortem.sections[section].schema.shape
  return Object.keys(shape)
    .map((field) => `${section}.${field}`)
    .filter((path) => at(context, path) !== null)
}

/** Leaves of a row that this level is shown, in the order of the schema. */
export function leavesOfRow(list: string, row: BodyRow): string[] {
  const parsed = parseFieldPath(list)
  const shape = (parsed && schemaAt(incidentPostMortem, parsed)?.rowShape) ?? {}
  return Object.keys(shape).filter((leaf) => {
    const schema = shape[leaf]
    return row[leaf] !== undefined && schema !== undefined && aboutOf(schema) !== undefined
  })
}
