import { answerName, first, inRow, rowsName, type FormEntries } from '@/domain/form/form-entries'
import { readNumber } from '@/domain/form/from-form'
import type { SharesOf } from './kind-form'

const most = 10_000_000_000

/** The whole as it was typed; null where it is no whole number from 1 to ten thousand million. A point may part thousands where it is from, so that `410.000` is not known. */
export function readWhole(typed: string): number | null {
  const whole = readNumber(typed)
  return typeof whole === 'number' && !typed.includes('.') && Number.isInteger(whole) && whole >= 1 && whole <= most ? whole : null
}

/**
 * A posted form in which each figure left open is its row's share, in percent, of the whole, rounded. A share that rounds
 * to 0 leaves it open: none is not what the row says, and 1 would come on top of the whole. `tooSmall` counts those.
 */
export function countsFromShares(entries: FormEntries, list: string, { share, count }: Pick<SharesOf, 'share' | 'count'>, whole: number): { entries: FormEntries; tooSmall: number } {
  const counts = (entries.get(rowsName(list)) ?? []).flatMap((row): [string, number, number][] => {
    const [part, figure] = [inRow(list, row, share), inRow(list, row, count)]
    const percent = first(entries, answerName(part)) === '' ? readNumber(first(entries, part)) : undefined
    const open = first(entries, figure).trim() === '' && first(entries, answerName(figure)) === ''
    if (!open || typeof percent !== 'number' || percent < 0 || percent > 100) return []
    return [[figure, percent, Math.round((percent * whole) / 100)]]
  })
  const filled = counts.filter(([, percent, rounded]) => rounded > 0 || percent === 0)
  const counted = filled.map(([figure, , rounded]): [string, string[]] => [figure, [String(rounded)]])
  return { entries: filled.length === 0 ? entries : new Map([...entries, ...counted]), tooSmall: counts.length - filled.length }
}
