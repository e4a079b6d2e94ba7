import { answerName, first, inRow, rowsName, type FormEntries } from '@/domain/form/form-entries'
import { readNumber } from '@/domain/form/from-form'
import type { SharesOf } from './kind-form'

const most = 10_000_000_000

/** The whole as it was typed; null where it is no whole number from 1 to ten thousand million. */
export function readWhole(typed: string): number | null {
  const whole = readNumber(typed)
  return typeof whole === 'number' && Number.isInteger(whole) && whole >= 1 && whole <= most ? whole : null
}

/** A posted form in which each figure left open is its row's share, in percent, of the whole: rounded, and at least 1 where there is a share. */
export function countsFromShares(entries: FormEntries, list: string, { share, count }: Pick<SharesOf, 'share' | 'count'>, whole: number): FormEntries {
  const filled = (entries.get(rowsName(list)) ?? []).flatMap((row): [string, string[]][] => {
    const [part, figure] = [inRow(list, row, share), inRow(list, row, count)]
    const percent = first(entries, answerName(part)) === '' ? readNumber(first(entries, part)) : undefined
    const open = first(entries, figure).trim() === '' && first(entries, answerName(figure)) === ''
    if (!open || typeof percent !== 'number' || percent < 0 || percent > 100) return []
    return [[figure, [String(percent === 0 ? 0 : Math.max(Math.round((percent * whole) / 100), 1))]]]
  })
  return filled.length === 0 ? entries : new Map([...entries, ...filled])
}
