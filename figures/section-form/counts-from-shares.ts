import type { BodyRow } from '@/domain/field-path'
import { inRow, rowsName, type FormEntries } from '@/domain/form/form-entries'
import { readNumber } from '@/domain/form/from-form'
import { isWholeFleet } from '@/domain/rollout/filed-plan'
import type { SharesOf } from './kind-form'

const most = 10_000_000_000

/** The whole as it was typed; null where it is no whole number from 1 to ten thousand million. A point may part thousands where it is from, so that `410.000` is not known. */
export function readWhole(typed: string): number | null {
  const whole = readNumber(typed)
  return typeof whole === 'number' && !typed.includes('.') && Number.isInteger(whole) && whole >= 1 && whole <= most ? whole : null
}

/**
 * A posted form in which each figure left open is its row's share, in percent, of the whole. All `rows` of the list are
 * reckoned with, those of other pages too, and the rows of the form are filled in. A share that comes to 0 leaves its
 * figure open: none is not what the row says. `tooSmall` counts those.
 */
export function countsFromShares(entries: FormEntries, list: string, { share, count, within }: Pick<SharesOf, 'share' | 'count' | 'within'>, whole: number, rows: readonly BodyRow[]): { entries: FormEntries; tooSmall: number } {
  const shown = entries.get(rowsName(list)) ?? []
  const parts = rows.map((row) => ({ row, percent: row[share], of: row[within] })).filter(hasShare)
  const counted = [...new Set(parts.map(({ of }) => of))].flatMap((each) => apportioned(parts.filter(({ of }) => of === each), whole))
  const open = counted.filter(({ row }) => row[count] === undefined && shown.includes(row.row))
  const filled = open.filter(({ percent, figure }) => figure > 0 || percent === 0)
  const figures = filled.map(({ row, figure }): [string, string[]] => [inRow(list, row.row, count), [String(figure)]])
  return { entries: filled.length === 0 ? entries : new Map([...entries, ...figures]), tooSmall: open.length - filled.length }
}

interface Part {
  row: BodyRow
  percent: number
}

function hasShare<P extends { percent: unknown }>(part: P): part is P & { percent: number } {
  return typeof part.percent === 'number' && part.percent >= 0 && part.percent <= 100
}

/** Whole figures that add up as the shares do: to the whole itself where these are all of it. By largest remainder, of equal ones the first. */
function apportioned(parts: readonly Part[], whole: number): (Part & { figure: number })[] {
  const percent = sumOf(parts.map((part) => part.percent))
  const exact = parts.map((part) => (part.percent * whole) / (isWholeFleet(percent / 100) ? percent : 100))
  const left = Math.round(sumOf(exact)) - sumOf(exact.map(Math.floor))
  const up = new Set([...exact.keys()].sort((a, b) => remainder(exact[b]) - remainder(exact[a])).slice(0, left))
  return parts.map((part, index) => ({ ...part, figure: Math.floor(exact[index] ?? 0) + (up.has(index) ? 1 : 0) }))
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)
const remainder = (exact = 0) => exact - Math.floor(exact)
