/** A count to two significant figures, half up: 8,503,484 → 8,500,000. What is below 100, shares in percent among it, stays as it is. */
export function twoSignificantFigures(count: number): number {
  if (!Number.isFinite(count) || count < 100) return count
  const unit = 10 ** (Math.floor(Math.log10(count)) - 1)
  return Math.floor(count / unit + 0.5) * unit
}

/** Every number inside a value, coarsened; texts and dates stay. */
export function coarsen(value: unknown): unknown {
  if (typeof value === 'number') return twoSignificantFigures(value)
  if (Array.isArray(value)) return value.map(coarsen)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, coarsen(inner)]))
}
