import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { usualInputs } from '@/domain/rollout/replay-request'
import { AssumedValues } from './assumed-values'

test('every value that a request may leave out is listed by its field, its meaning and its number', () => {
  const rows = renderToStaticMarkup(<AssumedValues />).split('<tr').slice(2).map((row) => [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')))
  expect(new Map(rows.map(([, field, value]) => [field, Number(value)]))).toEqual(new Map(Object.entries({ susceptibility: 1, ...usualInputs })))
  expect(rows.map(([meaning]) => meaning)).toEqual(expect.arrayContaining(['Share of a ring that fails', 'Signals needed to alarm']))
  expect(rows.every(([meaning]) => meaning !== '')).toBe(true)
})
