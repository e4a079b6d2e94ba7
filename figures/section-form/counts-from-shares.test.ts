import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsIn } from '@/domain/field-path'
import type { FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { fromForm } from '@/domain/form/from-form'
import { isWholeFleet } from '@/domain/rollout/filed-plan'
import { openToAll } from '@/domain/usual-levels'
import { countsFromShares, readWhole } from './counts-from-shares'

const named = { share: 'pct', count: 'abs', within: 'for' }
const field = (name: string, control: FieldPlan['control']): FieldPlan => ({ name, label: name, hint: null, required: null, answerable: true, level: openToAll.level, sensitive: false, control })
const list = field('rings', { type: 'rows', fields: [field('pct', { type: 'line', numeric: 'decimal' }), field('abs', { type: 'line', numeric: 'whole' }), field('for', { type: 'line' })] })
const rowsOf = (rows: Record<string, string>[]): FormEntries =>
  new Map([['rings@row', rows.map((_, index) => `row${index}`)], ...rows.flatMap((row, index) => Object.entries(row).map(([name, value]): [string, string[]] => [`rings#row${index}.${name}`, [value]]))])
const bodyOf = (entries: FormEntries) => rowsIn(fromForm([list], entries)['rings'])
const fill = (entries: FormEntries, whole: number, rows = bodyOf(entries)) => countsFromShares(entries, 'rings', named, whole, rows)
const figuresOf = (entries: FormEntries) => (entries.get('rings@row') ?? []).map((row) => entries.get(`rings#${row}.abs`)?.[0])
const figures = (rows: Record<string, string>[], whole: number) => figuresOf(fill(rowsOf(rows), whole).entries)
const counted = (row: Record<string, string>, whole: number) => figures([row], whole)[0]

test('an empty figure is its share of the whole, rounded', () => {
  expect(counted({ pct: '0.1' }, 410_000)).toBe('410')
  expect(counted({ pct: '12.5', abs: ' ' }, 100)).toBe('13')
  expect(counted({ pct: '0' }, 100)).toBe('0')
  expect(counted({ pct: '100' }, 8_503_484)).toBe('8503484')
})

test('figures of shares that are the whole fleet add up to it, in each channel by itself', () => {
  expect(figures(Array.from({ length: 8 }, () => ({ pct: '12.5' })), 100)).toEqual(['13', '13', '13', '13', '12', '12', '12', '12'])
  expect(figures(['33.33', '33.33', '33.33'].map((pct) => ({ pct })), 410_000), 'to a hundredth').toEqual(['136667', '136667', '136666'])
  expect(figures(['50', '12.5', '50', '37.5'].map((pct, index) => ({ pct, for: index % 2 === 0 ? 'a' : 'b' })), 7)).toEqual(['4', '1', '3', '3'])
})

test('what is given counts as given, and the rows of other pages are reckoned with but stay as they are', () => {
  const rings = Array.from({ length: 8 }, (_, index) => ({ pct: '12.5', ...(index === 6 && { abs: '40' }) }))
  expect(figures(rings, 100)).toEqual(['13', '13', '13', '13', '12', '12', '40', '12'])
  const [all, page] = [rowsOf(rings), rowsOf(rings.slice(0, 5))]
  const { entries } = fill(page, 100, bodyOf(all))
  expect(figuresOf(entries)).toEqual(['13', '13', '13', '13', '12'])
  expect([...entries.keys()].filter((name) => name.startsWith('rings#row5'))).toEqual([])
})

test('a share that comes to 0 leaves its figure open, and is counted', () => {
  const rings = rowsOf(['0.1', '0.9', '9', '90', '0'].map((pct) => ({ pct })))
  const { entries, tooSmall } = fill(rings, 40)
  expect(figuresOf(entries)).toEqual([undefined, undefined, '4', '36', '0'])
  expect(tooSmall).toBe(2)
})

test('what is given stays, and a row without a share that can be read is left', () => {
  const rows: Record<string, string>[] = [{ pct: '1', abs: '7' }, { pct: '1', 'abs@answer': 'unknown' }, { pct: '' }, {}, { pct: 'one' }, { pct: '101' }, { pct: '-1' }, { pct: '1', 'pct@answer': 'not_disclosed' }]
  const entries = rowsOf(rows)
  const counts = fill(entries, 1_000)
  expect(counts.entries).toBe(entries)
  expect(counts.tooSmall).toBe(0)
})

test('only figures are filled in, each is one of the two next to its share, and they add up as the shares do', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 6 }), fc.integer({ min: 1, max: 10_000_000_000 }), (shares, whole) => {
      const sum = shares.reduce((total, share) => total + share, 0)
      fc.pre(!isWholeFleet(sum / 100))
      const entries = rowsOf(shares.map((share) => ({ pct: String(share), name: 'kept' })))
      const { entries: filled } = fill(entries, whole)
      expect([...filled].filter(([name]) => !name.endsWith('.abs'))).toEqual([...entries])
      const counts = figuresOf(filled).map((figure) => Number(figure ?? 0))
      counts.forEach((count, index) => {
        expect(Number.isInteger(count)).toBe(true)
        expect(Math.abs(count - ((shares[index] ?? 0) * whole) / 100)).toBeLessThan(1)
      })
      expect(Math.abs(counts.reduce((total, count) => total + count, 0) - (sum * whole) / 100)).toBeLessThan(0.501)
    }),
  )
})

test('of shares that are the whole fleet no figure is too many and none is lacking', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 10_000_000_000 }), (weights, whole) => {
      const all = weights.reduce((total, weight) => total + weight, 0)
      const counts = figures(weights.map((weight) => ({ pct: String((weight / all) * 100) })), whole).map((figure) => Number(figure ?? 0))
      expect(counts.reduce((total, count) => total + count, 0)).toBe(whole)
    }),
  )
})

test('a whole is a whole number from 1 to ten thousand million', () => {
  expect(['1', '410,000', ' 8503484 ', '10000000000'].map(readWhole)).toEqual([1, 410_000, 8_503_484, 10_000_000_000])
  for (const typed of ['', '0', '-5', '1.5', '1,5', '410.000', '410,000.0', '10000000001', 'many', '1e400']) expect(readWhole(typed)).toBeNull()
})
