import { parseAltitude } from './altitude'
import type { Allocation, LoadOrderGroup } from './altitude-lists'
import type { ListedRow } from './listed-rows'

/** In characters. */
const longest = 200

/** The allocation that a line states, or why it states none. */
export function allocationOf({ values }: ListedRow): Allocation | string {
  const [file = '', text = '', company = '', group = ''] = values
  if (values.length !== 4) return `Four values are needed, and there are ${values.length}.`
  if (values.some((value) => value.length > longest)) return `A value is longer than ${longest} characters.`
  const altitude = parseAltitude(text)
  if (file === '') return 'The file is missing.'
  if (altitude === null) return `“${text}” is not an altitude.`
  if (group === '') return 'The load-order group is missing.'
  return { file, altitude, company, group }
}

/** The group that a line states, or why it states none. A range is `320000-329999` or `<20000`. */
export function groupOf({ values }: ListedRow): LoadOrderGroup | string {
  const [name = '', range = ''] = values
  if (values.length !== 3) return `Three values are needed, and there are ${values.length}.`
  if (name === '' || name.length > longest) return 'The name of the group is missing or too long.'
  const [, from = '0', to = ''] = /^(\d{1,6})\s*-\s*(\d{1,6})$/.exec(range) ?? ['', '0', below(range)]
  if (to === '' || Number(from) > Number(to)) return `“${range.slice(0, longest)}” is not a range of altitudes.`
  return { name, from, to }
}

function below(range: string): string {
  const limit = /^<\s*(\d{1,6})$/.exec(range)?.[1]
  return limit === undefined || Number(limit) === 0 ? '' : String(Number(limit) - 1)
}
