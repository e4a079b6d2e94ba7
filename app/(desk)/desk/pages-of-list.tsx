import { Pager } from '@/components/pager'
import type { FormEntries } from '@/domain/form/form-entries'
import { pageIn, rowsOnPage, type AskedPage } from '@/domain/form/list-pages'
import { pagesQuery } from './list-page-address'

interface PagesOfListProps {
  list: string
  label: string
  /** Its section as a form would show it: one page of each long list. */
  entries: FormEntries
  asked: ReadonlyMap<string, AskedPage>
  /** The address of the page; queries are added to it. */
  address: string
  /** The place on the page that a turn leads to. */
  place?: string
}

const number = new Intl.NumberFormat('en-GB')

/** Where one stands in a long list that is looked through a page at a time, and the ways to the other pages. */
export function PagesOfList({ list, label, entries, asked, address, place }: PagesOfListProps) {
  const page = pageIn(entries, list)
  if (!page) return null
  const { first, total, drawn, find } = page
  const current = Math.floor(first / rowsOnPage) + 1
  const to = (at: number) => {
    const query = pagesQuery(new Map([...asked, [list, { at, find }]]))
    return `${address}${address.includes('?') ? query.replace('?', '&') : query}${place ? `#${place}` : ''}`
  }
  return (
    <Pager
      label={`Pages of ${label}`}
      count={`Entries ${number.format(first + 1)} to ${number.format(first + drawn.length)} of ${number.format(total)}`}
      previous={first > 0 ? to(current - 1) : undefined}
      next={first + drawn.length < total ? to(current + 1) : undefined}
    />
  )
}
