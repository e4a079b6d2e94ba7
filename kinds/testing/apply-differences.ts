import type { Difference } from '@/domain/differences/difference'
import { parseFieldPath, rowsIn, type BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'

/** A body after a list of differences: what `differences` must account for, told a second time and the other way round. */
export function applyDifferences(body: DocumentBody, found: readonly Difference[]): DocumentBody {
  const changed = structuredClone(body) as Record<string, Record<string, unknown>>
  for (const difference of found) apply(changed, difference)
  return changed
}

function apply(body: Record<string, Record<string, unknown>>, { path, change, before, after, place }: Difference): void {
  const at = parseFieldPath(path)
  if (!at) throw new Error(`${path} is no path`)
  const section = (body[at.section] ??= {})
  if (change === 'rows_moved') section[at.field] = reordered(rowsIn(section[at.field]), before as string[], after as string[])
  else if (change === 'row_removed') section[at.field] = rowsIn(section[at.field]).filter(({ row }) => row !== at.row)
  else if (change === 'row_added') section[at.field] = rowsIn(section[at.field]).toSpliced(place ?? 0, 0, after as BodyRow)
  else set(at.row === undefined ? section : rowsIn(section[at.field]).find(({ row }) => row === at.row), at.leaf ?? at.field, after)
}

function set(holder: Record<string, unknown> | undefined, name: string, value: unknown): void {
  if (!holder) throw new Error(`No row holds ${name}`)
  if (value === undefined) delete holder[name]
  else holder[name] = value
}

// The rows that both versions have stand in the new order; the others keep their places.
function reordered(rows: readonly BodyRow[], before: readonly string[], after: readonly string[]): BodyRow[] {
  const byId = new Map(rows.map((row) => [row.row, row]))
  let next = 0
  return rows.map((row) => (before.includes(row.row) ? (byId.get(after[next++] ?? '') ?? row) : row))
}
