import { rowsIn } from './field-path'

/**
 * The path of a value inside a body: rows are named by their id where they have one, and by their place otherwise;
 * parts inside a leaf are appended (`preliminary.impact_count.low`, `timeline.events[2].when`).
 */
export function problemPath(segments: readonly PropertyKey[], body: unknown): string {
  let path = ''
  let at: unknown = body
  segments.forEach((segment, depth) => {
    const inside = step(at, segment)
    if (typeof segment !== 'number') path += depth === 0 ? String(segment) : `.${String(segment)}`
    else path += depth === 2 && isStorableRow(inside) ? `#${inside.row}` : `[${segment}]`
    at = inside
  })
  return path
}

function step(value: unknown, segment: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined
  return (value as Record<PropertyKey, unknown>)[segment]
}

function isStorableRow(value: unknown): value is { row: string } {
  const [row] = rowsIn([value])
  return row !== undefined && /^[0-9a-hjkmnp-tv-z]{8}$/.test(row.row)
}
