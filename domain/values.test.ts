import fc from 'fast-check'
import { expect, test } from 'vitest'
import { line } from './values'

const oneLine = line(300)

test('one line is any text without a line break that has a character which is no space', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\u00a0', '\u2028', '\v', '\r', '\n', '\u{1f600}', '.'), maxLength: 12 })
  fc.assert(fc.property(texts, (text) => {
    expect(oneLine.safeParse(text).success).toBe(text.trim() !== '' && !/[\r\n]/.test(text))
  }))
})

test('a text of a million characters is refused in one pass, whatever it consists of', () => {
  for (const text of [`${'a'.repeat(1_000_000)}\n`, `${' '.repeat(1_000_000)}\n`, ' '.repeat(1_000_000), `${'a '.repeat(500_000)}\n`]) {
    expect(oneLine.safeParse(text).success).toBe(false)
  }
})
