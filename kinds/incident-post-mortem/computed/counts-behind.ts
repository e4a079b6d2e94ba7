/**
 * The exact counts that two significant figures may stand for: 10,000 is what 9,950 … 10,499 are rounded to.
 * Inverse of `twoSignificantFigures`; counts below 100 are not rounded.
 */
export function countsBehind(rounded: number): { least: number; most: number } {
  if (rounded < 100) return { least: rounded, most: rounded }
  const unit = 10 ** (Math.floor(Math.log10(rounded)) - 1)
  const below = rounded === unit * 10 ? unit / 10 : unit
  return { least: Math.ceil(rounded - below / 2), most: Math.ceil(rounded + unit / 2) - 1 }
}
