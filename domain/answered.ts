import { known, type NoAnswer, type Withheld } from './answers'
import { parseFieldPath, rowsIn, valueAt, type BodyRow } from './field-path'
import type { DocumentBody } from './kind-definition'

/** The value at a path where there is one to reckon with; undefined where it is absent, answered or withheld. */
export function answered<T>(body: DocumentBody, path: string): T | undefined {
  const parsed = parseFieldPath(path)
  return parsed ? known(valueAt(body, parsed) as T | NoAnswer | Withheld | undefined) : undefined
}

/** The rows of the list at a path. */
export function rowsAt(body: DocumentBody, path: string): BodyRow[] {
  return rowsIn(answered<unknown>(body, path))
}

/** The value of a field in a row, likewise. */
export function inRow<T>(row: BodyRow, field: string): T | undefined {
  return known(row[field] as T | NoAnswer | Withheld | undefined)
}
