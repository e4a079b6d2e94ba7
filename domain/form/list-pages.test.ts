import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { fixed, plainField, rows } from '../field'
import type { BodyRow } from '../field-path'
import { rowId } from '../ids'
import { rowsName, type FormEntries } from './form-entries'
import { formPlan } from './form-plan'
import { fromForm } from './from-form'
import { mergePages, pageIn, samePages, toPagedForm, widened, type AskedPage } from './list-pages'

const about = (label: string) => ({ label, level: fixed('public') })
const plan = formPlan({
  label: 'Rings',
  step: 'filed',
  schema: z.strictObject({
    note: plainField(z.string(), about('Note')),
    rings: plainField(rows({ name: plainField(z.string(), about('Name')), kind: plainField(z.enum(['canary', 'broad']), { ...about('Kind'), words: { canary: 'Early birds' } }) }), about('Rings')),
  }),
})
const [, rings] = plan
if (!rings) throw new Error('The plan has no list.')

const idOf = (number: number) => rowId(Uint8Array.from({ length: 8 }, (_, place) => Math.floor(number / 32 ** (7 - place)) % 32))
const list = (count: number): BodyRow[] => Array.from({ length: count }, (_, index) => ({ row: idOf(index), name: `ring ${index}` }))
const asked = (at: AskedPage['at'], find = '') => new Map([['rings', { at, find }]])
const saved = (entries: FormEntries, stored: Record<string, unknown>) => mergePages(plan, entries, fromForm(plan, entries), stored)
const typed = (entries: FormEntries, row: string, name: string) => new Map([...entries, [`rings#${row}.name`, [name]]] as [string, string[]][])
const ordered = (entries: FormEntries, ids: string[]) => new Map([...entries, [rowsName('rings'), ids]] as [string, string[]][])
const names = (body: Record<string, unknown>) => (body['rings'] as BodyRow[]).map((row) => row['name'])

test('a short list is shown whole and a long one a page at a time', () => {
  expect(pageIn(toPagedForm(plan, { rings: list(20) }, new Map()), 'rings')).toBeNull()
  const entries = toPagedForm(plan, { rings: list(45) }, asked(2))
  expect(pageIn(entries, 'rings')).toMatchObject({ after: idOf(19), first: 20, total: 45, find: '' })
  expect(entries.get('rings@row')).toEqual(list(45).slice(20, 40).map(({ row }) => row))
})

test('a page is found by the row that stands on it, and one past the end is the last', () => {
  expect(pageIn(toPagedForm(plan, { rings: list(45) }, asked(idOf(41))), 'rings')).toMatchObject({ first: 40 })
  expect(pageIn(toPagedForm(plan, { rings: list(45) }, asked('zzzzzzzz')), 'rings')).toMatchObject({ first: 0 })
  expect(pageIn(toPagedForm(plan, { rings: list(45) }, asked(99)), 'rings')).toMatchObject({ first: 40 })
})

test('words find rows by what is typed and by what is chosen', () => {
  const rows = list(45).map((row, index) => (index % 9 === 0 ? { ...row, kind: 'canary' } : row))
  expect(pageIn(toPagedForm(plan, { rings: rows }, asked(1, 'RING 4')), 'rings')).toMatchObject({ total: 6, drawn: [idOf(4), ...[40, 41, 42, 43, 44].map(idOf)] })
  expect(pageIn(toPagedForm(plan, { rings: rows }, asked(1, 'early')), 'rings')).toMatchObject({ total: 5 })
})

test('a page that is saved leaves the rows of all others as they are, whatever page it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 21, max: 130 }), fc.integer({ min: 1, max: 7 }), fc.constantFrom('', '7', 'ring 1'), (count, page, find) => {
      const stored = { note: 'n', rings: list(count) }
      const entries = toPagedForm(plan, stored, asked(page, find))
      expect(saved(entries, stored)).toEqual(stored)
      const [row = ''] = entries.get('rings@row') ?? []
      expect(names(saved(typed(entries, row, 'changed'), stored))).toEqual(stored.rings.map((each) => (each.row === row ? 'changed' : each['name'])))
    }),
  )
})

test('rows that are added, moved and removed on a page do so where the page stands, again and again', () => {
  const stored = { rings: list(60) }
  const entries = toPagedForm(plan, stored, asked(2))
  const ids = entries.get('rings@row') ?? []
  const [a = '', b = '', ...rest] = ids
  const edited = typed(ordered(entries, [b, a, 'zzzzzzzz', ...rest.slice(0, -1)]), 'zzzzzzzz', 'new')
  const once = saved(edited, stored)
  expect(names(once)).toEqual([...list(20).map((row) => row['name']), 'ring 21', 'ring 20', 'new', ...list(39).slice(22).map((row) => row['name']), ...list(60).slice(40).map((row) => row['name'])])
  expect(saved(edited, once)).toEqual(once)
})

test('a page whose rows are all removed keeps its place for those that are added', () => {
  const stored = { rings: list(60) }
  const entries = toPagedForm(plan, stored, asked(2))
  const emptied = saved(ordered(entries, []), stored)
  expect(names(emptied)).toHaveLength(40)
  const refilled = saved(typed(ordered(entries, ['zzzzzzzz']), 'zzzzzzzz', 'new'), emptied)
  expect(names(refilled)[20]).toBe('new')
})

test('what a colleague did to other pages stays, and to this page is told by its rows alone', () => {
  const stored = { rings: list(60) }
  const entries = toPagedForm(plan, stored, asked(1))
  const theirs = { rings: [...list(60).slice(1, 59), { row: 'zzzzzzzz', name: 'theirs' }] }
  const mine = saved(typed(entries, idOf(3), 'mine'), theirs)
  expect(names(mine)).toEqual(['ring 0', 'ring 1', 'ring 2', 'mine', ...list(59).slice(4).map((row) => row['name']), 'theirs'])
})

test('a row is moved past the end of its page by drawing in the row beside it', () => {
  const stored = { rings: list(60) }
  const entries = toPagedForm(plan, stored, asked(2))
  const wider = widened(entries, rings, stored.rings, 'before')
  expect(pageIn(wider, 'rings')).toMatchObject({ after: idOf(18), first: 19 })
  const [before = '', first = '', ...rest] = wider.get('rings@row') ?? []
  expect(names(saved(ordered(wider, [first, before, ...rest]), stored)).slice(18, 22)).toEqual(['ring 18', 'ring 20', 'ring 19', 'ring 21'])
  const behind = widened(entries, rings, stored.rings, 'behind').get('rings@row') ?? []
  expect(behind.at(-1)).toBe(idOf(40))
  expect(widened(toPagedForm(plan, stored, asked(1)), rings, stored.rings, 'before').get('rings@row')).toHaveLength(20)
})

test('the same pages of a merged text are drawn again', () => {
  const stored = { rings: list(60) }
  const entries = ordered(toPagedForm(plan, stored, asked(2)), [idOf(21)])
  const again = samePages(plan, { rings: list(60).slice(5) }, entries)
  expect(again.get('rings@row')).toEqual(list(60).slice(20, 40).map(({ row }) => row))
  expect(saved(again, stored)).toEqual(stored)
})
