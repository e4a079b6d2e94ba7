import { FileProblem } from '../drivers/found'
import { splitValues } from '../drivers/inf/fields'

/** One line of a list, its values in the order: file, altitude, company, group; or: group, range, description. */
export interface ListedRow {
  line: number
  part: 'allocations' | 'groups'
  values: string[]
}

const headings = {
  allocations: ['driver_file', 'altitude', 'company', 'load_order_group'],
  groups: ['load_order_group', 'altitude_range', 'description'],
} as const

/** Throws FileProblem where the headings are not those of a list, or a value is not closed. */
export function csvRows(lines: readonly string[]): ListedRow[] {
  const [first = '', ...rest] = lines
  const found = csvValues(first, 1).map((value) => value.trim().toLowerCase())
  const part = (['allocations', 'groups'] as const).find((each) => headings[each].join() === found.join())
  if (!part) throw new FileProblem(1, `The headings must be ${headings.allocations.join(', ')}, or ${headings.groups.join(', ')}.`)
  return rest.flatMap((text, index) => (text.trim() === '' ? [] : [{ line: index + 2, part, values: csvValues(text, index + 2) }]))
}

function csvValues(text: string, line: number): string[] {
  if (text.split('"').length % 2 === 0) throw new FileProblem(line, 'A quotation mark is not closed on this line.')
  return splitValues(text)
}

/** The longest heading of Microsoft's page has 95 characters. */
const longestHeading = 300

/** The tables of Microsoft's page. Allocations stand below a heading that names their group: `## 320000 - 329999: FSFilter Anti-Virus`. */
export function markdownRows(lines: readonly string[]): ListedRow[] {
  let group: string | null = null
  let part: ListedRow['part'] | null = null
  return lines.flatMap((text, index) => {
    if (/^#+\s/.test(text)) group = groupIn(text)
    if (!/^\s*\|/.test(text)) return []
    const cells = text.trim().replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim())
    if (cells.every((cell) => /^:?-+:?$/.test(cell))) return []
    if (/^minifilter$/i.test(cells[0] ?? '')) part = 'allocations'
    else if (/^load order group$/i.test(cells[0] ?? '')) part = 'groups'
    else if (part === null) throw new FileProblem(index + 1, 'This table is not one of Microsoft’s: its first heading must be Minifilter or Load order group.')
    else return [{ line: index + 1, part, values: part === 'groups' ? cells : [...cells, group ?? ''] }]
    return []
  })
}

function groupIn(heading: string): string | null {
  if (heading.length > longestHeading) return null
  return /\d+\s*-\s*\d+\s*:\s*(.+?)\s*$/.exec(heading.replace(/<[^>]*>/g, ''))?.[1] ?? null
}
