import { answered, inRow, rowsAt } from './answered'
import { parseFieldPath, valueAt, type BodyRow } from './field-path'
import type { DocumentBody, Rule } from './kind-definition'
import type { Problem } from './outcome'

/** Rules that several kinds have. Each judges only what is present. */

/** The text at a path has at most so many words. */
export function withinWordLimit(path: string, limit: number): Rule {
  return (body) => {
    const words = answered<string>(body, path)?.split(/\s+/).filter(Boolean).length ?? 0
    return words > limit ? [{ path, message: `This has ${words} words. ${limit} is the most.` }] : []
  }
}

interface FixedList {
  list: string
  /** The field of a row that holds the value. */
  field: string
  /** Every value with its words. */
  words: Readonly<Record<string, string>>
  /** The step from which all of them are wanted. */
  step: string
  twice: string
  missing: (words: string) => string
}

/** A list tells each value of a fixed set once: never twice, and from a step on all of them. A list without rows is judged elsewhere. */
export function eachToldOnce({ list, field, words, step: wantedFrom, twice, missing }: FixedList): Rule {
  return (body, { step }) => {
    const rows = rowsAt(body, list)
    const told = rows.map((row) => row[field])
    const repeated = rows.filter((row, index) => row[field] !== undefined && told.indexOf(row[field]) !== index).map((row) => ({ path: `${list}#${row.row}.${field}`, message: twice }))
    if (step !== wantedFrom || rows.length === 0) return repeated
    const lacking = Object.keys(words).filter((value) => !told.includes(value))
    return [...repeated, ...lacking.map((value) => ({ path: list, message: missing(words[value] ?? value) }))]
  }
}

/** The row ids in a field of a list name rows that another list has. */
export function refersToRows(list: string, field: string, to: string, message: string): Rule {
  return (body) => {
    const present = new Set(rowsAt(body, to).map((row) => row.row))
    return rowsAt(body, list)
      .filter((row) => inRow<string[]>(row, field)?.some((ref) => !present.has(ref)))
      .map((row) => ({ path: `${list}#${row.row}.${field}`, message }))
  }
}

/** The problem at a path that holds neither a value nor an answer. */
export function lacking(body: DocumentBody, path: string, message: string): Problem[] {
  const parsed = parseFieldPath(path)
  return parsed && valueAt(body, parsed) === undefined ? [{ path, message }] : []
}

/** The problems of the rows that a condition concerns and whose field holds neither a value nor an answer. */
export function rowsLacking(body: DocumentBody, list: string, concerns: (row: BodyRow) => boolean, field: string, message: string): Problem[] {
  return rowsAt(body, list)
    .filter((row) => concerns(row) && row[field] === undefined)
    .map((row) => ({ path: `${list}#${row.row}.${field}`, message }))
}
