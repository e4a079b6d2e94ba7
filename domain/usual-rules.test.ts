import { describe, expect, it } from 'vitest'
import { eachToldOnce, lacking, refersToRows, rowsLacking, withinWordLimit } from './usual-rules'

const filed = { step: 'filed' }
const rows = (...items: object[]) => items.map((item, index) => ({ row: `aaaa000${index}`, ...item }))

describe('rules that several kinds have', () => {
  it('count words, and leave alone what holds none', () => {
    const rule = withinWordLimit('a.text', 2)
    expect(rule({ a: { text: 'one\ntwo' } }, filed)).toEqual([])
    expect(rule({ a: { text: 'one two three' } }, filed)).toEqual([{ path: 'a.text', message: 'This has 3 words. 2 is the most.' }])
    expect(rule({ a: { text: { answer: 'unknown', because: 'one two three' } } }, filed)).toEqual([])
  })

  it('want each value of a fixed list once, and say nothing of a list without rows', () => {
    const rule = eachToldOnce({ list: 'a.list', field: 'x', words: { one: 'One', two: 'Two' }, step: 'filed', twice: 'Twice.', missing: (words) => `${words} is missing.` })
    const told = (...values: string[]) => rule({ a: { list: rows(...values.map((x) => ({ x }))) } }, filed)
    expect(told('two', 'one')).toEqual([])
    expect(told()).toEqual([])
    expect(told('one', 'one')).toEqual([
      { path: 'a.list#aaaa0001.x', message: 'Twice.' },
      { path: 'a.list', message: 'Two is missing.' },
    ])
    expect(rule({ a: { list: rows({ x: 'one' }) } }, { step: 'early' })).toEqual([])
  })

  it('find a reference to a row that is gone', () => {
    const rule = refersToRows('a.list', 'refs', 'b.list', 'Gone.')
    const body = (refs: unknown) => ({ a: { list: rows({ refs }) }, b: { list: rows({}) } })
    expect(rule(body(['aaaa0000']), filed)).toEqual([])
    expect(rule(body(['aaaa0000', 'bbbb0000']), filed)).toEqual([{ path: 'a.list#aaaa0000.refs', message: 'Gone.' }])
    expect(rule(body({ answer: 'not_disclosed', because: 'x' }), filed)).toEqual([])
  })

  it('take an answer for a value, and nothing for neither', () => {
    expect(lacking({ a: { x: { answer: 'unknown', because: 'x' } } }, 'a.x', 'Say.')).toEqual([])
    expect(lacking({}, 'a.x', 'Say.')).toEqual([{ path: 'a.x', message: 'Say.' }])
    const body = { a: { list: rows({ kind: 'k' }, { kind: 'k', x: 1 }, {}) } }
    expect(rowsLacking(body, 'a.list', (row) => row['kind'] === 'k', 'x', 'Say.')).toEqual([{ path: 'a.list#aaaa0000.x', message: 'Say.' }])
  })
})
