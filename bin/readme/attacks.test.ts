import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../../docs/attacks.md', import.meta.url), 'utf8')
const named = [...page.matchAll(/`([^`]+\.(?:test|spec)\.ts)` "([^"]+)"/g)].map(([, file = '', name = '']) => ({ file, name }))

test('all fourteen leaks have a row', () => {
  expect([...page.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number))).toEqual(Array.from({ length: 14 }, (_, index) => index + 1))
})

test.each(named)('$file has the test that the page names: $name', ({ file, name }) => {
  const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  expect(source).toContain(name)
})
