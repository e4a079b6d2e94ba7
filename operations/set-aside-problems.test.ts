import { expect, test } from 'vitest'
import { setAsideProblems } from './set-aside-problems'

const problem = (path: string) => ({ path, message: 'wrong' })

test('a wrong answer goes back to what is stored and the others stay', () => {
  const kept = setAsideProblems('notice', { summary: 'new', state: '?' }, { summary: 'old', state: 'ongoing' }, [problem('notice.state')])
  expect(kept).toEqual({ summary: 'new', state: 'ongoing' })
})

test('a wrong answer of which nothing is stored is left out', () => {
  expect(setAsideProblems('notice', { state: '?' }, {}, [problem('notice.state')])).toEqual({})
})

test('a wrong answer inside a row leaves the rest of its row', () => {
  const row = { row: 'aaaaaaaa', text: 'new', when: { at: '2024', precision: 'minute' } }
  const kept = setAsideProblems('timeline', { events: [row] }, {}, [problem('timeline.events#aaaaaaaa.when.at')])
  expect(kept).toEqual({ events: [{ row: 'aaaaaaaa', text: 'new' }] })
})

test('a list whose rows cannot be told apart goes back as a whole', () => {
  const twice = [{ row: 'aaaaaaaa' }, { row: 'aaaaaaaa' }]
  expect(setAsideProblems('timeline', { events: twice }, { events: [{ row: 'bbbbbbbb' }] }, [problem('timeline.events[1].row')])).toEqual({ events: [{ row: 'bbbbbbbb' }] })
})
