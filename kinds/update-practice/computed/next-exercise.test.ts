import { expect, test } from 'vitest'
import { nextExerciseDue } from './next-exercise'

const due = (last_exercise_on: unknown) => nextExerciseDue({ exercises: { last_exercise_on } })

test('the next exercise is due twelve months after the last, also after a leap day', () => {
  expect(['2026-05-12', '2024-02-29', '2023-02-28', '2025-12-31'].map(due)).toEqual(['2027-05-12', '2025-02-28', '2024-02-28', '2026-12-31'])
})

test('it is not known where the last is not', () => {
  expect([undefined, { answer: 'unknown', because: 'x' }, { withheld: true }].map(due)).toEqual([null, null, null])
})
