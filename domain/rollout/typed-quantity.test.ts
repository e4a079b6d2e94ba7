import { describe, expect, test } from 'vitest'
import { noCosts, typedCosts } from './typed-costs'
import { readQuantity, type NumberUnit } from './typed-quantity'
import { readScenario } from './typed-scenario'

type Case = [text: string, unit: NumberUnit, value: number]

describe('a number', () => {
  test.each<Case>([
    ['0.5', 'percent', 0.005],
    ['.5 %', 'percent', 0.005],
    ['5.', 'count', 5],
    ['8503484', 'count', 8_503_484],
    ['8,503,484', 'count', 8_503_484],
    ['8 503 484', 'count', 8_503_484],
    ['8\u00a0503\u202f484.5', 'count', 8_503_484.5],
    ['1,440', 'minutes', 1_440],
    ['0', 'minutes', 0],
  ])('is read with a point before its fraction and separators between its thousands: %s', (text, unit, value) => expect(readQuantity(text, unit)).toEqual({ value }))
  test.each<[text: string, unit: NumberUnit]>([
    ['0,1', 'percent'],
    ['0,125', 'percent'],
    ['1,5', 'count'],
    ['1,0000', 'count'],
    ['0,5 to 1', 'percent'],
    ['0,5', 'minutes'],
    ['1 2', 'percent'],
    ['1.000.000', 'count'],
    ['1,,000', 'count'],
    ['0x10', 'percent'],
    ['1e3', 'count'],
    ['Infinity', 'count'],
    ['.', 'count'],
    ['50 %', 'count'],
  ])('is not made of what is written otherwise: %s', (text, unit) => expect(readQuantity(text, unit)).toBeNull())
})

test('a decimal comma is refused by the name of what is supposed, and no number comes of it', () => {
  expect(readScenario({ fails: '0,5', endpoints: '1,000' })).toEqual({
    scenario: { endpoints: 1_000 },
    problems: [{ path: 'fails', message: expect.stringMatching(/Give a share from 0 to 100, in per cent\. Write a decimal point, as in 0\.5/) }],
  })
  expect(typedCosts({ ...noCosts, badReleaseRate: '0,1' }).problems).toEqual([{ path: 'q', message: expect.stringContaining('Write a decimal point') }])
  expect(readScenario({ fails: 'half' }).problems).toEqual([{ path: 'fails', message: expect.not.stringContaining('decimal point') }])
})
