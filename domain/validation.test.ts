import { describe, expect, it } from 'vitest'
import { smallKind } from './testing/small-kind'
import { parseSection, problemsIn } from './validation'

const row = (more: object) => ({ row: 'aaaaaaaa', ...more })
const paths = (body: unknown) => problemsIn(smallKind, body).map(({ path }) => path)

describe('problemsIn', () => {
  it('finds nothing wrong with a body of which parts are absent', () => {
    expect(problemsIn(smallKind, {})).toEqual([])
    expect(problemsIn(smallKind, { head: { title: 'A title' }, tail: {} })).toEqual([])
  })

  it('takes an answer with its reason where a value would stand', () => {
    expect(problemsIn(smallKind, { head: { count: { answer: 'unknown', because: 'Nobody counted.' } } })).toEqual([])
  })

  it('names the part of a value that is wrong, and speaks of the value, not of the answer it could have been', () => {
    expect(problemsIn(smallKind, { head: { count: { low: 'many' } } })).toEqual([{ path: 'head.count.low', message: 'Give a number.' }])
    expect(problemsIn(smallKind, { head: { count: { low: 1.5 } } })).toEqual([{ path: 'head.count.low', message: 'Give a whole number.' }])
  })

  it('speaks of the answer where the author meant one', () => {
    expect(problemsIn(smallKind, { head: { count: { answer: 'unknown' } } })).toEqual([{ path: 'head.count.because', message: 'This is missing.' }])
    expect(problemsIn(smallKind, { head: { count: { answer: 'perhaps', because: 'x' } } })).toEqual([
      { path: 'head.count.answer', message: 'Choose one of: unknown, not_applicable, not_disclosed.' },
    ])
    expect(problemsIn(smallKind, { head: { count: { answer: 'unknown', because: '  ' } } })).toEqual([{ path: 'head.count.because', message: 'Say why.' }])
  })

  it('names rows by their id, and by their place where they have none', () => {
    expect(paths({ tail: { people: [row({ role: '' })] } })).toContain('tail.people#aaaaaaaa.role')
    expect(paths({ tail: { people: [row({ role: 'x', since: { at: 'yesterday', precision: 'day' } })] } })).toEqual(['tail.people#aaaaaaaa.since.at'])
    expect(paths({ tail: { people: [{ role: 'x' }] } })).toEqual(['tail.people[0].row'])
    expect(paths({ tail: { people: [row({}), row({})] } })).toEqual(['tail.people#aaaaaaaa.row'])
  })

  it('refuses null by path', () => {
    const [problem] = problemsIn(smallKind, { head: { state: null } })
    expect(problem).toMatchObject({ path: 'head.state' })
    expect(problem?.message).toMatch(/^null is not an answer\./)
    expect(paths({ head: null })).toEqual(['head'])
    expect(problemsIn(smallKind, null)).toMatchObject([{ path: '' }])
  })

  it('refuses fields that it does not know, by path', () => {
    const body = { heed: {}, head: { titel: 'x' }, tail: { people: [row({ rolle: 'x' })] } }
    expect(paths(body).sort()).toEqual(['head.titel', 'heed', 'tail.people#aaaaaaaa.rolle'])
    expect(paths(JSON.parse('{"head":{"__proto__":{"title":"x"}}}'))).toEqual(['head.__proto__'])
  })

  it('refuses U+0000 and halves of characters by path, in rows too', () => {
    expect(paths({ head: { title: 'a\u0000b' } })).toEqual(['head.title'])
    expect(paths({ head: { surface: { answer: 'unknown', because: '\ud800' } } })).toEqual(['head.surface.because'])
    expect(paths({ tail: { people: [row({ role: 'x\u0000' })] } })).toEqual(['tail.people#aaaaaaaa.role'])
    expect(paths({ head: { title: '🧭 é e\u0301' } })).toEqual([])
  })

  it('refuses more rows than a list takes', () => {
    const people = ['a', 'b', 'c', 'd'].map((letter) => ({ row: letter.repeat(8), role: 'x' }))
    expect(problemsIn(smallKind, { tail: { people } })).toEqual([{ path: 'tail.people', message: 'At most 3 entries.' }])
  })

  it('refuses a nest deeper than any schema without running out of stack', () => {
    let nest: unknown = 'x'
    for (let depth = 0; depth < 50_000; depth += 1) nest = [nest]
    expect(paths({ head: { title: nest } })).toEqual(['head.title'])
  })
})

describe('parseSection', () => {
  it('gives the section back as it was, untrimmed', () => {
    const section = { title: ' A title ', count: { answer: 'unknown', because: ' x ' } }
    expect(parseSection(smallKind, 'head', section)).toEqual({ ok: true, value: section })
  })

  it('refuses a section that the kind does not have', () => {
    expect(parseSection(smallKind, 'middle', {})).toMatchObject({ ok: false, problems: [{ path: 'middle' }] })
  })
})
