import { expect, test } from 'vitest'
import { plainText, wordCount } from './plain-text'

const text = '# A *heading*\n\nOne **two**three [four](https://example.com)\nfive.\n\n- six\n- `seven`\n\n<Note title="eight">\nnine\n</Note>'

test('the words stand on one line without marks', () => {
  expect(plainText(text)).toBe('A heading One twothree four five. six seven eight nine')
})

test('a long text is cut after whole words with an ellipsis', () => {
  expect(plainText(text, 4)).toBe('A heading One twothree…')
  expect(plainText('one two', 2)).toBe('one two')
})

test('cells, code and line breaks keep their words apart', () => {
  expect(plainText('| a | b |\n| - | - |\n| c | d |\n\n```\ne\nf\n```\n\ng\\\nh')).toBe('a b c d e f g h')
})

test('a text that does not parse gives its characters', () => {
  expect(plainText('a {b}\n<c>')).toBe('a {b} <c>')
})

test('words are counted as a reader sees them', () => {
  expect(wordCount(text)).toBe(10)
  expect(wordCount('one – two | 3 …')).toBe(3)
  expect(wordCount('')).toBe(0)
})
