import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { pageEntry, pageIn, pageName, type ListPage } from '@/domain/form/list-pages'
import type { FormView } from './form-view'
import { ListPager } from './list-pager'

const page: ListPage = { after: '00000014', first: 20, total: 65, find: 'a "b', drawn: ['00000015', '00000016'] }
const view = { entries: new Map([pageEntry('events', page)]), notesElsewhere: [{ list: 'events', row: '00000033', words: 'Note on entry 52' }] } as unknown as FormView

/** What the browser would post of hidden inputs, in order. */
function posted(html: string): [string, string[]][] {
  const values = [...html.matchAll(/<input type="hidden" name="events@page" value="([^"]*)"/g)].map(([, value = '']) => value.replaceAll('&quot;', '"'))
  return [[pageName('events'), values]]
}

test('a page posts which page it is, so that the rows of all others stay', () => {
  const html = renderToStaticMarkup(<ListPager list="events" label="Timeline" view={view} />)
  expect(pageIn(new Map(posted(html)), 'events')).toEqual(page)
})

test('a page says where it stands and leads to the others and to notes on them', () => {
  const html = renderToStaticMarkup(<ListPager list="events" label="Timeline" view={view} />)
  expect(html).toContain('value="page:events:1"')
  expect(html).toContain('value="page:events:3"')
  expect(html).toContain('value="page:events:00000033"')
})
