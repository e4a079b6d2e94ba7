import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textPieces, type TextPiece } from './text-pieces'

const textOf = (pieces: readonly TextPiece[], side: TextPiece['what']) => pieces.filter(({ what }) => what === 'kept' || what === side).map(({ text }) => text).join('')
const drawn = (before: string, after: string) => textPieces(before, after).map(({ what, text }) => ({ kept: text, removed: `[-${text}-]`, added: `[+${text}+]` })[what]).join('')

/** Few words, so that texts share many of them. */
const someText = fc.array(fc.constantFrom('ring', 'ring ', ' one', '\n', '\n\n', 'two.', 'bake', ' '), { maxLength: 30 }).map((words) => words.join(''))

describe('two texts as one', () => {
  it('show which words came and which went', () => {
    expect(drawn('Ring one bakes for 48 h.', 'Ring one bakes for 6 h at least.')).toBe('Ring one bakes for[- 48 h.-][+ 6 h at least.+]')
    expect(drawn('Halted by hand.', 'Halted by hand. Then rolled back.')).toBe('Halted by hand.[+ Then rolled back.+]')
    expect(drawn('First.\n\nSecond.\n\nThird.', 'First.\n\nThird.')).toBe('First.[-\n\nSecond.-]\n\nThird.')
    expect(drawn('', 'New.')).toBe('[+New.+]')
    expect(drawn('Same.', 'Same.')).toBe('Same.')
  })

  it('hold both texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(someText, someText), fc.tuple(fc.string(), fc.string())), ([before, after]) => {
        const pieces = textPieces(before, after)
        expect([textOf(pieces, 'removed'), textOf(pieces, 'added')]).toEqual([before, after])
        expect(pieces.every(({ text }) => text !== '')).toBe(true)
      }),
    )
  })

  it('stand one after the other where they are too long to compare', () => {
    const words = (word: string) => Array.from({ length: 2_100 }, (_, index) => `${word}${index}`).join(' ')
    expect(textPieces(`Start ${words('a')}`, `Start ${words('b')}`)).toEqual([{ what: 'kept', text: 'Start' }, { what: 'removed', text: ` ${words('a')}` }, { what: 'added', text: ` ${words('b')}` }])
  })
})
