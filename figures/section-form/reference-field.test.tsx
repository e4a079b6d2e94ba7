import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { FormEntries } from '@/domain/form/form-entries'
import { readReference, referenceWords } from '@/domain/form/references'
import type { FormView } from './form-view'
import { OfferedLists } from './offered-lists'
import { OneReferenceField, ReferenceField } from './reference-field'

const rings = (count: number) => Array.from({ length: count }, (_, index) => ({ value: `ring000${index % 10}`.slice(0, 8), label: `Ring (${index})` }))
const frame = { id: 'field-of', name: 'of', label: 'Rings' }

function viewOf(count: number, entries: FormEntries): FormView {
  return { section: 'outcomes', entries, references: new Map([['outcomes.of', rings(count)]]), form: { rowReferences: { 'outcomes.of': { list: 'rings.list', text: 'ring_name' } }, suggestions: {} } } as unknown as FormView
}

test('an entry is known by the id behind its words, and what names none stays as typed', () => {
  expect(readReference(referenceWords({ value: '7k2m9qzd', label: 'Driver (x64)' }))).toBe('7k2m9qzd')
  expect(readReference('7k2m9qzd')).toBe('7k2m9qzd')
  expect(readReference('Driver (x64)')).toBe('Driver (x64)')
})

test('a few entries are chosen from a menu', () => {
  expect(renderToStaticMarkup(<OneReferenceField frame={frame} view={viewOf(5, new Map([['of', ['ring0003']]]))} />)).toContain('<option value="ring0003" selected="">')
})

test('very many entries are offered once, and a row that refers to one shows its words', () => {
  const view = viewOf(2_000, new Map([['of', ['ring0003']]]))
  const field = renderToStaticMarkup(<OneReferenceField frame={frame} view={view} />)
  expect(field).toContain('value="Ring (3) (ring0003)"')
  expect(field).not.toContain('<option')
  const list = /list="([^"]+)"/.exec(field)?.[1]
  expect(renderToStaticMarkup(<OfferedLists plan={[]} view={view} />)).toContain(`<datalist id="${list}">`)
})

test('of very many entries those chosen stay ticked, as stored or as typed, beside room for more', () => {
  const view = viewOf(2_000, new Map([['of', ['ring0003', 'Ring (4) (ring0004)', 'gone0000']]]))
  const field = renderToStaticMarkup(<ReferenceField frame={frame} view={view} />)
  expect(field.match(/type="checkbox"[^>]*checked=""/g)?.length).toBeGreaterThanOrEqual(3)
  expect(field).toContain('No longer in the document (gone0000)')
  expect(field).toContain('one more')
})
