import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FormEntries } from '@/domain/form/form-entries'
import { countsFromShares, readWhole } from './counts-from-shares'

const named = { share: 'pct', count: 'abs' }
const rowsOf = (rows: Record<string, string>[]): FormEntries =>
  new Map([['rings@row', rows.map((_, index) => `row${index}`)], ...rows.flatMap((row, index) => Object.entries(row).map(([name, value]): [string, string[]] => [`rings#row${index}.${name}`, [value]]))])
const counted = (row: Record<string, string>, whole: number) => countsFromShares(rowsOf([row]), 'rings', named, whole).entries.get('rings#row0.abs')?.[0]

test('an empty figure is its share of the whole, rounded', () => {
  expect(counted({ pct: '0.1' }, 410_000)).toBe('410')
  expect(counted({ pct: '12.5', abs: ' ' }, 100)).toBe('13')
  expect(counted({ pct: '0' }, 100)).toBe('0')
  expect(counted({ pct: '100' }, 8_503_484)).toBe('8503484')
})

test('a share that rounds to 0 leaves its figure open, and is counted', () => {
  const rings = rowsOf(['0.1', '0.9', '9', '90', '0'].map((pct) => ({ pct })))
  const { entries, tooSmall } = countsFromShares(rings, 'rings', named, 40)
  expect([0, 1, 2, 3, 4].map((index) => entries.get(`rings#row${index}.abs`)?.[0])).toEqual([undefined, undefined, '4', '36', '0'])
  expect(tooSmall).toBe(2)
})

test('what is given stays, and a row without a share that can be read is left', () => {
  const rows: Record<string, string>[] = [{ pct: '1', abs: '7' }, { pct: '1', 'abs@answer': 'unknown' }, { pct: '' }, {}, { pct: 'one' }, { pct: '101' }, { pct: '-1' }, { pct: '1', 'pct@answer': 'not_disclosed' }]
  const entries = rowsOf(rows)
  const counts = countsFromShares(entries, 'rings', named, 1_000)
  expect(counts.entries).toBe(entries)
  expect(counts.tooSmall).toBe(0)
})

test('only figures are filled in, and each is within a half of its share', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 6 }), fc.integer({ min: 1, max: 10_000_000_000 }), (shares, whole) => {
      const entries = rowsOf(shares.map((share) => ({ pct: String(share), name: 'kept' })))
      const { entries: filled } = countsFromShares(entries, 'rings', named, whole)
      expect([...filled].filter(([name]) => !name.endsWith('.abs'))).toEqual([...entries])
      shares.forEach((share, index) => {
        const count = Number(filled.get(`rings#row${index}.abs`)?.[0] ?? 0)
        expect(Number.isInteger(count)).toBe(true)
        expect(Math.abs(count - (share * whole) / 100)).toBeLessThanOrEqual(0.5)
      })
    }),
  )
})

test('a whole is a whole number from 1 to ten thousand million', () => {
  expect(['1', '410,000', ' 8503484 ', '10000000000'].map(readWhole)).toEqual([1, 410_000, 8_503_484, 10_000_000_000])
  for (const typed of ['', '0', '-5', '1.5', '1,5', '410.000', '410,000.0', '10000000001', 'many', '1e400']) expect(readWhole(typed)).toBeNull()
})
