import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '../testing/read-csv'
import { csv } from './csv'

const tables = fc.array(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'",\r\n=+-@\t a') })), { minLength: 1, maxLength: 4 }), { maxLength: 4 })

test('every cell comes back, led by an apostrophe where it would have been a formula', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      expect(readCsv(csv(rows))).toEqual(rows.map((row) => row.map((each) => (/^[=+\-@\t\r\n]/.test(each) ? `'${each}` : each))))
    }),
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "=cmd|'/c calc'!A1"])('%j does not reach a spreadsheet as a formula', (text) => {
  const [[found = ''] = []] = readCsv(csv([[text]]))
  expect(found.startsWith("'")).toBe(true)
})

test('lines are closed by CRLF and cells are quoted only where they must be', () => {
  expect(csv([['a', 'b c'], ['"d"', 'e,f']])).toBe('a,b c\r\n"""d""","e,f"\r\n')
})
