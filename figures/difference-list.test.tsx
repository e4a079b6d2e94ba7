import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Difference } from '@/domain/differences/difference'
import { DifferenceList, FirstDifferences } from './difference-list'

const changed = (number: number, more: Partial<Difference> = {}): Difference => ({
  path: `rings.list#row${number}.min_bake`, change: 'changed', section: 'Ring plan', field: 'Minimum bake', list: 'Rings', row: `“${number}”`,
  before: 'PT48H', after: 'PT6H', beforeWords: '48 h', afterWords: '6 h', isText: false, sentence: `Minimum bake of “${number}” cut from 48 h to 6 h`, ...more,
})
const many = Array.from({ length: 130 }, (_, index) => changed(index + 1))
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('running text is compared word by word, in marks and in words', () => {
  const html = renderToStaticMarkup(<DifferenceList differences={[changed(1, { isText: true, before: 'Halted by hand.', after: 'Halted by a gate.', sentence: 'How it is halted reworded' })]} />)
  expect(html).toMatch(/Halted by<del[^>]*>.* hand\..*<\/del><ins[^>]*>.* a gate\..*<\/ins>/)
  expect(words(html)).toContain('Halted by Removed: hand. . Added: a gate. .')
})

test('a row that came or went is told by its name, and what it says stands behind', () => {
  const html = renderToStaticMarkup(<DifferenceList differences={[changed(1, { change: 'row_removed', sentence: '“Reserve” removed from rings', beforeWords: 'Name of the ring: Reserve' })]} />)
  expect(words(html)).toMatch(/“Reserve” removed from rings What it said Name of the ring: Reserve/)
})

test('a long list is drawn as far as a hundred, and whole when asked', () => {
  expect(words(renderToStaticMarkup(<DifferenceList differences={many} />))).toMatch(/“100” cut.*The first 100 of 130 are shown/)
  expect(words(renderToStaticMarkup(<DifferenceList differences={many} everyRow />))).toMatch(/“130” cut(?!.*are shown)/)
  expect(words(renderToStaticMarkup(<FirstDifferences differences={many} href="/changes" />))).toMatch(/“5” cut from 48 h to 6 h All 130 changes/)
})
