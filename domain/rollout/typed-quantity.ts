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

function readNumber(text: string, unit: NumberUnit): number | null {
  const trimmed = text.trim()
  if (unit === 'minutes') {
    const minutes = /^[\d.]+$/.test(trimmed) ? Number(trimmed) : minutesOf(readDuration(trimmed))
    return minutes !== undefined && Number.isFinite(minutes) && minutes <= 1e7 ? minutes : null
  }
  const plain = trimmed.replace(/[\s,\u00a0\u202f]/g, '').replace(/%$/, '')
  const value = plain === '' ? NaN : Number(plain)
  if (!Number.isFinite(value)) return null
  if (unit === 'percent') return value >= 0 && value <= 100 ? value / 100 : null
  return value > 0 && value <= most ? value : null
}
