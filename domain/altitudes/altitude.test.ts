import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareAltitudes, isInRange, parseAltitude, wholeOf } from './altitude'

test('an altitude is a decimal number and keeps every digit', () => {
  expect(parseAltitude('328010')).toBe('328010')
  expect(parseAltitude(' 329355.5 ')).toBe('329355.5')
  expect(parseAltitude('320000.12345678901234567891')).toBe('320000.12345678901234567891')
  expect(parseAltitude('0400000.500')).toBe('400000.5')
  expect(parseAltitude('0')).toBe('0')
})

test.each(['', '3e5', '-1', '1,5', '0x50', '325000.', '.5', '3 5', 'n/a', '1000000', `1.${'1'.repeat(21)}`])('%s is no altitude', (text) => {
  expect(parseAltitude(text)).toBeNull()
})

test('altitudes that floating point cannot tell apart are told apart', () => {
  expect(compareAltitudes('320000.1000000000000000001', '320000.1000000000000000002')).toBeLessThan(0)
})

test('a fraction is compared digit by digit and not by its length', () => {
  expect(compareAltitudes('325000.10', '325000.9')).toBeLessThan(0)
  expect(compareAltitudes('325000.3', '325000')).toBeGreaterThan(0)
  expect(compareAltitudes('40500', '328010')).toBeLessThan(0)
})

test('the order is the order of exact arithmetic', () => {
  const digits = fc.bigInt({ min: 0n, max: 999_999n })
  const scaled = (whole: bigint, part: bigint) => whole * 10n ** 12n + part
  const written = (whole: bigint, part: bigint) => parseAltitude(`${whole}.${part.toString().padStart(12, '0')}`) ?? ''
  fc.assert(
    fc.property(digits, fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), digits, fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), (a, x, b, y) => {
      const exact = scaled(a, x) - scaled(b, y)
      expect(Math.sign(compareAltitudes(written(a, x), written(b, y)))).toBe(exact === 0n ? 0 : exact < 0n ? -1 : 1)
    }),
  )
})

test('a fraction of the last integer of a range is still in it', () => {
  const antiVirus = { from: '320000', to: '329999' }
  expect(isInRange('329999.9', antiVirus)).toBe(true)
  expect(isInRange('330000', antiVirus)).toBe(false)
  expect(isInRange('40500', antiVirus)).toBe(false)
  expect(wholeOf('325000.3')).toBe('325000')
})
