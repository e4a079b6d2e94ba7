import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { leavesOf } from '@/domain/field-walk'
import { nearMiss } from './definition'
import { example } from './example'
import { NearMissView } from './view'

const leaves = [...leavesOf(nearMiss, example)].filter(({ path }) => path !== 'about.title')

test('the page shows every value, and a note can stand beside each', () => {
  const asked = new Set<string>()
  const note = (path: string) => {
    asked.add(path)
    return null
  }
  const html = renderToStaticMarkup(<NearMissView record={{ level: 'community', body: example, computed: {} }} annotate={note} />)
  const text = html.replace(/<[^>]*>/g, '').replace(/&#x27;/g, "'")
  for (const { about, value } of leaves) for (const piece of (about.words?.[String(value)] ?? String(value)).split('*')) expect(text).toContain(piece)
  expect(leaves.map(({ path }) => path).filter((path) => !asked.has(path))).toEqual([])
})

test('a reader who is shown nothing is shown no heading either', () => {
  expect(renderToStaticMarkup(<NearMissView record={{ level: 'public', body: {}, computed: {} }} />)).toBe('')
})
