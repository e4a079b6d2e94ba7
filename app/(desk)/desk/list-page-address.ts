import { fieldOfProblem, parseFieldPath, rowsIn } from '@/domain/field-path'
import { firstPage, rowsOnPage, type AskedPage } from '@/domain/form/list-pages'
import type { SectionBody } from '@/domain/kind-definition'

type Asked = ReadonlyMap<string, AskedPage>

/** `?rows=events:3` is the third page of the list; `events:7k2m9qzd` the page with that row; `events:1:boot` what holds "boot". */
export function askedPages(rows: string | string[] | undefined): Asked {
  return new Map([rows ?? []].flat().map((asked) => {
    const [list = '', at = '', ...find] = asked.split(':')
    return [list, { at: /^\d{1,4}$/.test(at) ? Number(at) : at, find: find.join(':') }]
  }))
}

/** The query that asks for these pages; empty where each is the first. */
export function pagesQuery(pages: Asked): string {
  const asked = [...pages].filter(([, { at, find }]) => at !== firstPage.at || find !== firstPage.find)
  const query = new URLSearchParams(asked.map(([list, { at, find }]) => ['rows', find === '' ? `${list}:${at}` : `${list}:${at}:${find}`]))
  return asked.length > 0 ? `?${query}` : ''
}

/** The query that asks for the page on which the field at a path stands; empty where the form shows its list whole. */
export function pageQueryOf(path: string, body: SectionBody): string {
  const place = parseFieldPath(fieldOfProblem(path))
  if (place?.row === undefined || rowsIn(body[place.field]).length <= rowsOnPage) return ''
  return pagesQuery(new Map([[place.field, { at: place.row, find: '' }]]))
}
