import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '../testing/read-csv'
import { csv } from './csv'

const tables = fc.array(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'",;\r\n=+-@\t a') })), { minLength: 1, maxLength: 4 }), { maxLength: 4 })
const withoutApostrophes = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((each) => each.replaceAll("'", '')))

test('every cell comes back but for apostrophes, and one that begins no formula comes back as it is', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      expect(withoutApostrophes(readCsv(csv(rows)))).toEqual(withoutApostrophes(rows))
    }),
  )
  const plain = [['a-b', '1 = 1', '; x', "it's", 'two\nlines']]
  expect(readCsv(csv(plain))).toEqual(plain)
})

test('no piece begins a formula where a spreadsheet parts cells at ; or at tabs, quoted or not', () => {
  fc.assert(fc.property(tables, (rows) => csv(rows).split(/[;\t\r\n]/).every((piece) => !/^"*[=+\-@]/.test(piece))))
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "=cmd|'/c calc'!A1"])('%j does not reach a spreadsheet as a formula', (text) => {
  const [[found = ''] = []] = readCsv(csv([[text]]))
  expect(found.startsWith("'")).toBe(true)
})

test('lines are closed by CRLF and cells are quoted only where they must be', () => {
  expect(csv([['a', 'b c'], ['"d"', 'e,f'], ['g;h', 'x;=1+1']])).toBe('a,b c\r\n"""d""","e,f"\r\n"g;h","x;\'=1+1"\r\n')
})
