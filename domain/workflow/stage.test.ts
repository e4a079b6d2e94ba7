import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stageMoves, stageOf, stages, steps, stepsThatDoNotWait } from './stage'

test('the stage machine has these arrows and no others', () => {
  const arrows = stageMoves.map((move) => `${move.from.join(' or ')} -> ${move.to}: when ${move.when}`)
  expect(`\n${arrows.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    notice -> preliminary: when a preliminary report is released
    notice or preliminary -> full: when a full report is released
    full -> tracking: when an action item is still open
    full or tracking -> closure_requested: when the publisher asks for closure
    closure_requested -> last_call: when a Microsoft reviewer opens the last call
    last_call -> closed: when seven days pass without an objection
    last_call -> tracking: when a government reviewer objects
    "
  `)
})

test('every stage but the first is the end of an arrow, and closed is the end of all', () => {
  expect(new Set(stageMoves.map((move) => move.to))).toEqual(new Set(stages.filter((stage) => stage !== 'notice')))
  expect(stageMoves.filter((move) => move.from.includes('closed'))).toEqual([])
})

test('notice and preliminary do not wait for acceptance; the full report does', () => {
  expect(stepsThatDoNotWait).toEqual(['notice', 'preliminary'])
})

test('nothing released is no stage', () => {
  expect(stageOf([])).toBeNull()
})

test('the stage is that of the furthest step, whatever the order and however often', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { minLength: 1 }), (released) => {
      const furthest = Math.max(...released.map((step) => steps.indexOf(step)))
      expect(stageOf(released)).toBe(steps[furthest])
      expect(stageOf([...released].reverse())).toBe(steps[furthest])
    }),
  )
})
