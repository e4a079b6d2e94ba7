import { decodeLines, shortLines } from '../drivers/decode-text'
import { FileProblem } from '../drivers/found'
import type { Allocation, LoadOrderGroup } from './altitude-lists'
import { csvRows, markdownRows, type ListedRow } from './listed-rows'
import { allocationOf, groupOf } from './listed-values'

export interface ListProblem {
  line: number
  reason: string
}

export type AltitudeListRead =
  | { ok: true; part: 'allocations'; rows: Allocation[] }
  | { ok: true; part: 'groups'; rows: LoadOrderGroup[] }
  | { ok: false; problems: ListProblem[] }

/** Problems beyond these are not listed: such a file is another file. */
const most = 50

/**
 * One of Microsoft's two lists: the allocated altitudes or the load-order groups, as CSV with the headings of the lists
 * that the portal ships, or as the Markdown of Microsoft's own page. Taken whole or not at all, each problem with its line.
 */
export function readAltitudeList(bytes: Uint8Array): AltitudeListRead {
  try {
    const lines = shortLines(decodeLines(bytes))
    const rows = lines.some((line) => /^\s*\|.*\|\s*$/.test(line)) ? markdownRows(lines) : csvRows(lines)
    if (rows.length === 0) throw new FileProblem(1, 'The file holds no list.')
    const isGroups = rows.some((row) => row.part === 'groups')
    return isGroups ? taken(rows, groupOf, (groups) => ({ ok: true, part: 'groups', rows: groups })) : taken(rows, allocationOf, (allocations) => ({ ok: true, part: 'allocations', rows: allocations }))
  } catch (error) {
    if (error instanceof FileProblem) return { ok: false, problems: [{ line: error.line, reason: error.reason }] }
    throw error
  }
}

function taken<T>(rows: readonly ListedRow[], valueOf: (row: ListedRow) => T | string, whole: (values: T[]) => AltitudeListRead): AltitudeListRead {
  const values: T[] = []
  const problems: ListProblem[] = []
  for (const row of rows) {
    const value = valueOf(row)
    if (typeof value === 'string') problems.push({ line: row.line, reason: value })
    else values.push(value)
  }
  return problems.length === 0 ? whole(values) : { ok: false, problems: problems.slice(0, most) }
}
