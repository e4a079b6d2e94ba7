import { expect, test } from 'vitest'
import { editKey, readEditKey } from './edit-key'

const random = Uint8Array.from({ length: 24 }, (_, index) => index * 7)

test('a key is six groups of four characters', () => {
  expect(editKey(random)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
})

test('a key is read as it is typed: without its signs, in small letters, with letters taken for digits', () => {
  const key = editKey(random)
  expect(readEditKey(key)).toBe(key)
  expect(readEditKey(` ${key.toLowerCase().replaceAll('-', ' ')} `)).toBe(key)
  expect(readEditKey(key.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(key)
  for (const typed of ['', key.slice(1), `${key}0`, key.replace(/.$/, 'U')]) expect(readEditKey(typed)).toBeNull()
})
