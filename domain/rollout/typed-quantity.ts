import { minutesOf, readDuration } from '../duration'
import type { Range } from './uncertainty'

/** What a number is typed in: `none` for what is no number. */
export type Unit = 'count' | 'percent' | 'minutes' | 'none'
export type NumberUnit = Exclude<Unit, 'none'>

/** How one number is asked for; `unitWords` where a range may be given too. */
export const numberWords: Record<NumberUnit, string> = {
  count: 'Give a number above 0, such as 100,000',
  percent: 'Give a share from 0 to 100, in per cent',
  minutes: 'Give a length of time such as 15 min, 24 h or 90 (minutes)',
}
export const unitWords: Record<NumberUnit, string> = {
  count: `${numberWords.count}, or a range such as 5 to 15.`,
  percent: `${numberWords.percent}, or a range such as 30 to 70.`,
  minutes: `${numberWords.minutes}, or a range such as 5 to 15 min.`,
}

/** What else to say of a text that cannot be read: that a comma groups thousands only. Empty where no comma is to blame. */
export const commaWords = (text: string): string => (/\d\s*,\s*\d/.test(text) ? ' Write a decimal point, as in 0.5; a comma is read between thousands only.' : '')

/** A number as it was typed: shares as fractions, times in minutes. Of a range, its middle. */
export interface Quantity {
  value: number
  range?: Range
}

const longest = 60
const bounds = /^(.+?)(?:\s+to\s+|\s*[–-]\s*)(.+)$/i
const barePlusUnit = /^[\d.,\s]+?\s*([a-z%]+)$/i

/** One number, or two with `to` or a dash between; undefined where nothing is typed, null where it cannot be read. */
export function readQuantity(text: string, unit: NumberUnit): Quantity | undefined | null {
  if (text === '') return undefined
  if (text.length > longest) return null
  const value = readNumber(text, unit)
  if (value !== null) return { value }
  const [, first, second] = bounds.exec(text) ?? []
  if (first === undefined || second === undefined) return null
  const ends = [readNumber(withUnitOf(first, second), unit), readNumber(second, unit)]
  const [low, high] = ends.every((end) => end !== null) ? ends.sort((a, b) => a - b) : []
  return low === undefined || high === undefined ? null : { value: (low + high) / 2, range: { low, high } }
}

/** `1 to 2 h` means one hour to two. */
function withUnitOf(first: string, second: string): string {
  const unit = barePlusUnit.exec(second.trim())?.[1]
  return unit && /^[\d.,\s]+$/.test(first) ? `${first} ${unit}` : first
}

const most = 1e12
const grouped = /^[1-9]\d{0,2}(?:[,\s]\d{3})+(?:\.\d*)?$/
const decimal = /^(?:\d+(?:\.\d*)?|\.\d+)$/

/** `0.5`, `1500`, `1,500` or `1 500.5`; null for anything else, a decimal comma too. */
export function plainNumber(text: string): number | null {
  if (decimal.test(text)) return Number(text)
  return grouped.test(text) ? Number(text.replace(/[,\s]/g, '')) : null
}

function readNumber(text: string, unit: NumberUnit): number | null {
  const trimmed = text.trim()
  if (unit === 'minutes') {
    const minutes = plainNumber(trimmed) ?? minutesOf(readDuration(trimmed))
    return minutes !== undefined && minutes <= 1e7 ? minutes : null
  }
  const value = plainNumber(unit === 'percent' ? trimmed.replace(/\s?%$/, '') : trimmed)
  if (value === null) return null
  if (unit === 'percent') return value >= 0 && value <= 100 ? value / 100 : null
  return value > 0 && value <= most ? value : null
}
