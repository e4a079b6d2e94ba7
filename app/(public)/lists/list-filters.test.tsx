import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { incidentPostMortem } from '@/kinds/incident-post-mortem/definition'
import { nearMiss } from '@/kinds/near-miss/definition'
import { ListFilters } from './list-filters'
import { filtersIn, filterWords, productListPath, queryOf } from './list-query'

const product = { id: '10000000-0000-4000-8000-000000000001', slug: 'sentry', name: 'Northlight Sentry' }
const publisher = { id: 'o', name: 'Northlight Security', slug: 'northlight', kind: 'vendor' } as const
const asked = { severity: 'S1', vendor: 'northlight', product: product.id }

test('a list narrowed by a product says so, and can be widened again', () => {
  const html = (named: typeof product | null, params: object) => renderToStaticMarkup(<ListFilters kind={incidentPostMortem} filters={filtersIn(incidentPostMortem, { ...params })} list={{ publishers: [publisher], product: named }} />)
  expect(html(product, asked)).toMatch(/<select[^>]* name="product"[^>]*><option value="">Any<\/option><option value="[^"]+" selected="">Northlight Sentry<\/option>/)
  expect(html(null, { product: product.id })).toContain('One that you find nothing about')
  expect(html(null, { product: product.id })).toContain('Clear filters')
  expect(html(null, {})).not.toContain('name="product"')
})

test('the product stays in the address of every page and of every export, and is asked for with the other filters', () => {
  expect(queryOf(incidentPostMortem, asked)).toMatchObject({ facets: { severity: 'S1' }, publisher: 'northlight', product: product.id })
  expect(filterWords(filtersIn(incidentPostMortem, asked))).toEqual(asked)
  expect(productListPath(incidentPostMortem, '.json', { publisher, product })).toBe(`/incidents.json?vendor=northlight&product=${product.id}`)
})

test('what is no product, and any product of a near miss, narrows nothing', () => {
  expect(queryOf(incidentPostMortem, { product: "x' or 1=1" }).product).toBeUndefined()
  expect(queryOf(nearMiss, asked)).toMatchObject({ publisher: undefined, product: undefined })
})
