const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export type TimePrecision = 'minute' | 'hour' | 'day' | 'month'

const two = (value: number) => String(value).padStart(2, '0')

/** "19 July 2024" */
export function formatUtcDay(at: Date): string {
  return `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`
}

/** "04:09 UTC", "about 04:00 UTC", or nothing where only the day or the month is known. */
export function formatUtcClock(at: Date, precision: TimePrecision): string {
  if (precision === 'day' || precision === 'month') return ''
  if (precision === 'hour') return `about ${two(at.getUTCHours())}:00 UTC`
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())} UTC`
}

/** "19 July 2024, 04:09 UTC": built by hand, since the locale data of server and browser differ. */
export function formatUtc(at: Date, precision: TimePrecision = 'minute'): string {
  if (precision === 'month') return `${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`
  return [formatUtcDay(at), formatUtcClock(at, precision)].filter(Boolean).join(', ')
}

/** "2024-07-19 04:09 UTC", as wide in every row of a table. */
export function formatUtcFigures(at: Date, precision: TimePrecision = 'minute'): string {
  if (precision === 'month') return machineTime(at, precision)
  return [at.toISOString().slice(0, 10), formatUtcClock(at, precision)].filter(Boolean).join(' ')
}

/** The value of a `datetime` attribute, no finer than what is known. */
export function machineTime(at: Date, precision: TimePrecision = 'minute'): string {
  if (precision === 'month') return at.toISOString().slice(0, 7)
  return precision === 'day' ? at.toISOString().slice(0, 10) : `${at.toISOString().slice(0, 16)}Z`
}
