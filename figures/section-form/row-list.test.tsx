import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { FieldPlan } from '@/domain/form/form-plan'
import { pageEntry } from '@/domain/form/list-pages'
import { openToAll } from '@/domain/usual-levels'
import type { FormView } from './form-view'
import type { KindForm } from './kind-form'
import { RowList } from './row-list'

const fields: FieldPlan[] = [{ name: 'pct', label: 'Share', hint: null, required: null, answerable: false, level: openToAll.level, sensitive: false, control: { type: 'line', numeric: 'decimal' } }]
const form: KindForm = { rowReferences: {}, wordLimits: {}, suggestions: {}, hidden: [], expectedRows: {}, sharesOf: { 'rings.list': { share: 'pct', count: 'abs', within: 'for', label: 'The whole', hint: 'Typed once.' } } }
const view = { section: 'rings', entries: new Map([['list@row', ['aaaaaaaa', 'bbbbbbbb', 'cccccccc']], ['list@whole', ['0']], ...['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((row): [string, string[]] => [`list#${row}.pct`, ['1']])]), errors: new Map([['list@whole', ['Give a whole number.']]]), audiences: new Map(), altitudeFacts: new Map(), references: new Map(), notes: [], notesElsewhere: [], due: [], textOffers: [], opened: ['list#bbbbbbbb.pct'], form } as unknown as FormView
const drawn = renderToStaticMarkup(<RowList fields={fields} frame={{ id: 'x', name: 'list', label: 'Rings' }} view={view} />)

test('a list whose figures follow from shares asks for the whole, with what was typed and what is wrong with it', () => {
  expect(drawn).toMatch(/name="list@whole"[^>]* value="0"/)
  expect(drawn).toContain('Give a whole number.')
  expect(drawn).toContain('value="shares:list"')
})

test('an entry stands open where the field to lead to is in it', () => expect(drawn.match(/<details open=""/g)).toHaveLength(1))

test('without script no button stands there that only script can answer', () => expect(drawn).not.toContain('all entries'))

test('of a list of several pages it says that the entries shown are filled in', () => {
  const paged = { ...view, entries: new Map([...view.entries, pageEntry('list', { after: '', first: 0, total: 40, find: '', drawn: ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'] })]) }
  const words = 'Only the entries that are shown are filled in, so give it on each page.'
  expect(renderToStaticMarkup(<RowList fields={fields} frame={{ id: 'x', name: 'list', label: 'Rings' }} view={paged} />)).toContain(`Typed once. ${words}`)
  expect(drawn).not.toContain(words)
})
