import { describe, expect, it } from 'vitest'
import type { Control } from './form-plan'
import { valueWords } from './value-words'

const words = (control: Control, value: unknown) => valueWords(control, value)
const options = [{ value: 'boot', label: 'Boot' }, { value: 'demand', label: 'On demand' }]
const plan = { hint: null, required: null, answerable: false, level: { form: 'fixed', level: 'public' }, sensitive: false } as const
const file = { attachment: '6f9d1c1e-8a83-4f4e-9a55-0c9c0d6f3f10', name: 'exercise.txt', media_type: 'text/plain', size: 2_048, sha256: 'ab'.repeat(32) }

/** One value of every control, so that none is ever drawn as code. */
const said: { [T in Control['type']]: [control: Extract<Control, { type: T }>, value: unknown, words: string] } = {
  line: [{ type: 'line' }, '5.2', '5.2'],
  paragraph: [{ type: 'paragraph', narrative: false }, 'One.\n\nTwo.', 'One.\n\nTwo.'],
  choice: [{ type: 'choice', options }, 'demand', 'On demand'],
  choices: [{ type: 'choices', options }, ['boot', 'demand'], 'Boot\nOn demand'],
  lines: [{ type: 'lines' }, ['.dat', '.json'], '.dat\n.json'],
  row_ref: [{ type: 'row_ref' }, 'aaaaaaaa', 'aaaaaaaa'],
  row_refs: [{ type: 'row_refs' }, ['aaaaaaaa', 'bbbbbbbb'], 'aaaaaaaa\nbbbbbbbb'],
  moment: [{ type: 'moment' }, { at: '2026-01-31T04:09Z', precision: 'hour' }, '2026-01-31 about 04:09 UTC'],
  duration: [{ type: 'duration' }, 'PT48H', '48 h'],
  file: [{ type: 'file' }, file, 'exercise.txt, Text, 2.0 kB, SHA-256 abababababab…'],
  group: [{ type: 'group', parts: [{ name: 'best', label: 'Best', optional: true, control: { type: 'line', numeric: 'whole' } }, { name: 'unit', label: 'Unit', optional: false, control: { type: 'line' } }] }, { best: 1_412, unit: 'hosts' }, 'Best: 1,412\nUnit: hosts'],
  rows: [{ type: 'rows', fields: [{ ...plan, name: 'bake', label: 'Minimum bake', control: { type: 'duration' } }] }, [{ row: 'aaaaaaaa', bake: 'PT1H' }, { row: 'bbbbbbbb', bake: 'P1D' }], 'Minimum bake: 1 h\n\nMinimum bake: 1 d'],
}

describe('a value in words', () => {
  it.each(Object.entries(said))('of the control %s', (_type, [control, value, expected]) => {
    expect(words(control, value)).toBe(expected)
  })

  it.each(Object.entries(said))('of the control %s is told apart from an answer, from what is withheld and from nothing', (_type, [control]) => {
    expect(words(control, { answer: 'unknown', because: 'The logs were lost.' })).toBe('Unknown, because: The logs were lost.')
    expect(words(control, { withheld: true })).toBe('Withheld')
    expect(words(control, undefined)).toBe('Not given')
  })
})
