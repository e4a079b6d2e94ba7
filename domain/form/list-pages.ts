import { rowsIn, type BodyRow } from '../field-path'
import type { SectionBody } from '../kind-definition'
import { rowsName, type FormEntries } from './form-entries'
import type { Control, FieldPlan } from './form-plan'
import { toForm } from './to-form'

/** A list of more rows than this is shown, and posted, one page at a time. */
export const rowsOnPage = 20

/** The page of a long list that a form shows. It is posted beside its rows, so that all others stay as they are stored. */
export interface ListPage {
  /** The row before it; empty at the start of the list. */
  after: string
  /** How many rows stand before it, of those that were found. */
  first: number
  /** How many rows there are, of those that were found. */
  total: number
  /** The words that every row of it holds; empty where all rows are shown. */
  find: string
  /** The rows that it was drawn with. */
  drawn: readonly string[]
}

/** Which page is asked for: the page by number from 1, or the one that a row stands on. */
export interface AskedPage {
  at: number | string
  find: string
}

export const firstPage: AskedPage = { at: 1, find: '' }
export const pageName = (list: string) => `${list}@page`

export function pageIn(entries: FormEntries, list: string): ListPage | null {
  const [after = '', start = '', total = '', find = '', drawn] = entries.get(pageName(list)) ?? []
  if (drawn === undefined) return null
  return { after, first: countOf(start), total: countOf(total), find, drawn: drawn.split(' ').filter((row) => row !== '') }
}

function countOf(text: string): number {
  const count = Number(text)
  return Number.isSafeInteger(count) && count >= 0 ? count : 0
}

/** What a form posts of a page, besides the rows. */
export function pageEntry(list: string, { after, first: start, total, find, drawn }: ListPage): [string, string[]] {
  return [pageName(list), [after, String(start), String(total), find, drawn.join(' ')]]
}

/** What a section's form shows: all of it, but one page only of each long list. */
export function toPagedForm(plan: readonly FieldPlan[], body: SectionBody, asked: ReadonlyMap<string, AskedPage>): FormEntries {
  const shown: SectionBody = { ...body }
  const pages: [string, string[]][] = []
  for (const { name, control } of plan) {
    const rows = rowsIn(body[name])
    if (control.type !== 'rows' || rows.length <= rowsOnPage) continue
    const { page, onPage } = cutPage(control.fields, rows, asked.get(name) ?? firstPage)
    shown[name] = onPage
    pages.push(pageEntry(name, page))
  }
  return new Map([...toForm(plan, shown), ...pages])
}

function cutPage(fields: readonly FieldPlan[], rows: readonly BodyRow[], { at, find }: AskedPage): { page: ListPage; onPage: BodyRow[] } {
  const found = find === '' ? rows : rows.filter((row) => holds(fields, row, find.toLowerCase()))
  const last = Math.max(Math.ceil(found.length / rowsOnPage), 1)
  const asked = typeof at === 'number' ? at : Math.floor(found.findIndex(({ row }) => row === at) / rowsOnPage) + 1
  const start = (Math.min(Math.max(asked, 1), last) - 1) * rowsOnPage
  const onPage = found.slice(start, start + rowsOnPage)
  const drawn = onPage.map(({ row }) => row)
  return { page: { after: found[start - 1]?.row ?? '', first: start, total: found.length, find, drawn }, onPage }
}

function holds(fields: readonly FieldPlan[], row: BodyRow, words: string): boolean {
  return fields.some(({ name, control }) => textIn(control, row[name]).toLowerCase().includes(words))
}

function textIn(control: Control, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => textIn(control, each)).join('\n')
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : ''
  const offered = control.type === 'choice' || control.type === 'choices' ? control.options.find((option) => option.value === value) : undefined
  return offered?.label ?? value
}

/**
 * The whole section that a posted form amounts to, where `posted` is what was read of it: rows of other pages are as
 * `stored` has them, and those of the page keep the places that the page has in the list.
 */
export function mergePages(plan: readonly FieldPlan[], entries: FormEntries, posted: SectionBody, stored: SectionBody): SectionBody {
  const merged: SectionBody = { ...posted }
  for (const { name } of plan) {
    const page = pageIn(entries, name)
    const value = posted[name]
    if (!page || (value !== undefined && !Array.isArray(value))) continue
    const rows = mergeRows(page, rowsIn(value), rowsIn(stored[name]))
    if (rows.length > 0) merged[name] = rows
  }
  return merged
}

function mergeRows({ after, drawn }: ListPage, posted: readonly BodyRow[], stored: readonly BodyRow[]): BodyRow[] {
  const onPage = new Set([...drawn, ...posted.map(({ row }) => row)])
  const known = new Set(stored.map(({ row }) => row))
  const { leading, runs } = runsOf(posted, known)
  if (runs.length === 0) return insertAfter(stored.filter(({ row }) => !onPage.has(row)), after, leading)
  const postedRows = new Set(posted.map(({ row }) => row))
  const merged: BodyRow[] = []
  let next = 0
  for (const row of stored) {
    if (!onPage.has(row.row)) merged.push(row)
    if (!postedRows.has(row.row)) continue
    if (next === 0) merged.push(...leading)
    merged.push(...(runs[next] ?? []))
    next += 1
  }
  return merged
}

/** Posted rows in runs that begin with a row that is stored; new rows follow the one they were added after. */
function runsOf(posted: readonly BodyRow[], known: ReadonlySet<string>): { leading: BodyRow[]; runs: BodyRow[][] } {
  const leading: BodyRow[] = []
  const runs: BodyRow[][] = []
  for (const row of posted) {
    if (known.has(row.row)) runs.push([row])
    else (runs.at(-1) ?? leading).push(row)
  }
  return { leading, runs }
}

function insertAfter(rows: readonly BodyRow[], after: string, added: readonly BodyRow[]): BodyRow[] {
  if (after === '') return [...added, ...rows]
  const at = rows.findIndex(({ row }) => row === after)
  return at < 0 ? [...rows, ...added] : rows.toSpliced(at + 1, 0, ...added)
}

/** A section with those rows only that a form shows: of a long list, the rows of its page. */
export function rowsShown(body: SectionBody, entries: FormEntries): SectionBody {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const page = pageIn(entries, name)
      if (!page || !Array.isArray(value)) return [name, value]
      const onPage = new Set([...page.drawn, ...(entries.get(rowsName(name)) ?? [])])
      return [name, rowsIn(value).filter(({ row }) => onPage.has(row))]
    }),
  )
}

/** The same pages of another text of the section: what is drawn again after two texts were merged. */
export function samePages(plan: readonly FieldPlan[], body: SectionBody, entries: FormEntries): FormEntries {
  const shown = rowsShown(body, entries)
  const pages = plan.flatMap(({ name }) => {
    const page = pageIn(entries, name)
    return page ? [pageEntry(name, { ...page, drawn: rowsIn(shown[name]).map(({ row }) => row) })] : []
  })
  return new Map([...toForm(plan, shown), ...pages])
}

/** A posted page with the row beside it drawn in, so that a row can be moved past its end. `all` is the whole list. */
export function widened(entries: FormEntries, field: FieldPlan, all: readonly BodyRow[], side: 'before' | 'behind'): FormEntries {
  const { name } = field
  const page = pageIn(entries, name)
  const rows = entries.get(rowsName(name)) ?? []
  const edge = all.findIndex(({ row }) => row === rows.at(side === 'before' ? 0 : -1))
  const beside = edge < 0 ? undefined : all[side === 'before' ? edge - 1 : edge + 1]
  if (!page || page.find !== '' || !beside || rows.includes(beside.row)) return entries
  const wider: ListPage =
    side === 'before'
      ? { ...page, after: all[edge - 2]?.row ?? '', first: page.first - 1, drawn: [beside.row, ...page.drawn] }
      : { ...page, drawn: [...page.drawn, beside.row] }
  const order = side === 'before' ? [beside.row, ...rows] : [...rows, beside.row]
  return new Map([...entries, ...toForm([field], { [name]: [beside] }), pageEntry(name, wider), [rowsName(name), order]])
}
