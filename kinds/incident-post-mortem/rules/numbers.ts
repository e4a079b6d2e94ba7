import { isNoAnswer } from '@/domain/answers'
import { isRowList } from '@/domain/field-walk'
import type { DocumentBody, Rule } from '@/domain/kind-definition'
import type { Problem } from '@/domain/outcome'
import type { Figures } from '@/domain/values'
import { answered, inRow, rowsAt } from '@/domain/answered'

const ranges = ['preliminary.impact_count', 'rollout.exposed', 'rollout.impacted', 'recovery.device_hours_lost']

/** A range holds at least one number, and low ≤ best ≤ high. */
export const lowBestHighInOrder: Rule = (body) => {
  const told: [path: string, range: Figures | undefined][] = ranges.map((path) => [path, answered<Figures>(body, path)])
  for (const row of rowsAt(body, 'closure.corrections')) {
    for (const side of ['old', 'new']) told.push([`closure.corrections#${row.row}.${side}`, inRow<Figures>(row, side)])
  }
  return told.flatMap(([path, range]) => {
    const message = range && wrongWith(range)
    return message ? [{ path, message }] : []
  })
}

function wrongWith({ low, best, high }: Figures): string | null {
  const given = [low, best, high].filter((figure): figure is number => figure !== undefined)
  if (given.length === 0) return 'Give a lowest, a best or a highest figure.'
  const inOrder = given.every((figure, index) => index === 0 || (given[index - 1] ?? 0) <= figure)
  return inOrder ? null : 'The lowest figure comes first, then the best, then the highest.'
}

/** A number that differs from the last released version has a correction that is new in this one (rulings 8). */
export const aChangedNumberNeedsItsCorrection: Rule = (body, { previous }) => {
  if (!previous) return []
  const now = numbersIn(body)
  const alreadyCorrected = new Set(rowsAt(previous, 'closure.corrections').map((row) => row.row))
  const corrected = new Set(
    rowsAt(body, 'closure.corrections')
      .filter((row) => !alreadyCorrected.has(row.row))
      .map((row) => `${String(row['field'])}#${String(row['of_row'] ?? '')}`),
  )
  const problems: Problem[] = []
  for (const [key, { path, numbers }] of numbersIn(previous)) {
    const changed = Object.entries(numbers).some(([part, number]) => now.get(key)?.numbers[part] !== number)
    if (changed && !corrected.has(key)) {
      problems.push({ path, message: 'This number differs from the last release. Add a correction that says when and why the old one was wrong.' })
    }
  }
  return problems
}

interface Numbers {
  path: string
  numbers: Record<string, number>
}

/** Every number of a body, by `section.field#` or `section.list.field#row`: the words a correction uses. */
function numbersIn(body: DocumentBody): Map<string, Numbers> {
  const found = new Map<string, Numbers>()
  const add = (key: string, path: string, value: unknown) => {
    const numbers = numbersOf(value)
    if (Object.keys(numbers).length > 0) found.set(key, { path, numbers })
  }
  for (const [section, fields] of Object.entries(body)) {
    for (const [field, value] of Object.entries(fields)) {
      if (section === 'closure' && field === 'corrections') continue
      if (!isRowList(value)) add(`${section}.${field}#`, `${section}.${field}`, value)
      else for (const row of value) for (const leaf of Object.keys(row)) add(`${section}.${field}.${leaf}#${row.row}`, `${section}.${field}#${row.row}.${leaf}`, row[leaf])
    }
  }
  return found
}

function numbersOf(value: unknown): Record<string, number> {
  if (typeof value === 'number') return { value }
  if (typeof value !== 'object' || value === null || isNoAnswer(value)) return {}
  return Object.fromEntries(Object.entries(value).filter((part): part is [string, number] => typeof part[1] === 'number'))
}
