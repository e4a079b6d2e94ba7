import { expect, test } from 'vitest'
import { kindDefinition } from '@/kinds/schemas'
import { problemWords } from './problem-words'

test('a problem is told with its section and its field, and with the entry where it is known', () => {
  const body = { kernel: { drivers: [{ row: 'aaaaaaaa' }, { row: 'bbbbbbbb' }] } }
  const problems = [
    { path: 'user_mode.components', message: 'At most 2,000 entries.' },
    { path: 'kernel.drivers#bbbbbbbb.altitudes.0', message: 'Give a text.' },
  ]
  const words = 'User-mode components: At most 2,000 entries. Kernel components, Kernel drivers, 2: Altitudes: Give a text.'
  expect(problemWords(kindDefinition('product_behaviour'), problems, body)).toBe(words)
})
