import { z } from 'zod'

/**
 * A minifilter's altitude: a decimal number of any length, kept as text because Windows reads it with infinite
 * precision (Microsoft, "Load order groups and altitudes for minifilter drivers"). `325000.3` lies above `325000`.
 */
export type Altitude = string

/** As documents hold it; a string, because read as a number, 325000.3 and 325000.30 would be one. */
export const altitudeSchema = z.string().regex(/^\d{1,6}(\.\d{1,20})?$/, 'An altitude is a decimal such as 328010 or 325000.3.')

const written = /^(\d{1,20})(?:\.(\d{1,40}))?$/

/** The altitude in its one spelling, without zeros that mean nothing; null for what is none: six digits and twenty after the point are the most. */
export function parseAltitude(text: string): Altitude | null {
  const [, whole, fraction = ''] = written.exec(text.trim()) ?? []
  if (whole === undefined) return null
  const significant = fraction.replace(/0+$/, '')
  const integer = whole.replace(/^0+(?=\d)/, '')
  if (integer.length > 6 || significant.length > 20) return null
  return significant === '' ? integer : `${integer}.${significant}`
}

/** Digit by digit: negative where `a` lies below `b`, 0 where they are equal. Both in the spelling of `parseAltitude`. */
export function compareAltitudes(a: Altitude, b: Altitude): number {
  const [wholeA = '', fractionA = ''] = a.split('.')
  const [wholeB = '', fractionB = ''] = b.split('.')
  if (wholeA.length !== wholeB.length) return wholeA.length - wholeB.length
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1
  return fractionA === fractionB ? 0 : fractionA < fractionB ? -1 : 1
}

/** The integer that Microsoft allocates; whoever holds it may append fractions to it. */
export function wholeOf(altitude: Altitude): Altitude {
  return altitude.split('.')[0] ?? altitude
}

/** Whether an altitude lies in a range of integers, its fractions above the last included: 329999.9 is in 320000–329999. */
export function isInRange(altitude: Altitude, range: { from: Altitude; to: Altitude }): boolean {
  const whole = wholeOf(altitude)
  return compareAltitudes(whole, range.from) >= 0 && compareAltitudes(whole, range.to) <= 0
}
