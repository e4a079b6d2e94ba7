import { describe, expect, test } from 'vitest'
import { chanceSentence } from './chance-words'
import { rangeSentence, rangeWords, timeRangeWords } from './range-words'
import { chanceWords, countWords } from './replay-words'
import { warningWords } from './warning-words'

const intervals = {
  impacted: { low: 85, high: 8_500 },
  impactedShare: { low: 0.00001, high: 0.001 },
  exposed: { low: 85, high: 8_500 },
  detectedMinute: null,
  haltMinute: null,
  ringsOpened: { low: 1, high: 2 },
  meanTimeToProtection: { low: 10, high: 20 },
  neverDetected: true,
  neverHalted: true,
}

describe('a range in words', () => {
  test('has two ends, or one where both read alike', () => {
    expect(rangeWords({ low: 1_234, high: 5_678 }, countWords)).toBe('1,234 to 5,678')
    expect(rangeWords({ low: 16.1, high: 16.2 }, countWords)).toBe('16')
  })
  test('of a time says that it may never come', () => {
    expect(timeRangeWords({ low: 5, high: 90 }, true)).toBe('5 min to 1 h 30 min, or never')
    expect(timeRangeWords(null, true)).toBe('Never')
  })
  test('names the input that matters most, in its own unit', () => {
    const swings = [{ input: 'rings[1].bakeMinutes', range: { low: 60, high: 120 }, atLow: 8_500, atHigh: 85 }, { input: 'signalProbability', range: { low: 0.3, high: 0.7 }, atLow: 90, atHigh: 85 }] as const
    expect(rangeSentence('The second plan', { intervals, swings })).toBe('With these ranges the second plan loses 85 to 8,500 hosts. What matters most: “Bake time of ring 2” alone, from 1 h to 2 h, moves it from 8,500 to 85.')
    expect(rangeSentence('This plan', { intervals, swings: [{ ...swings[1], atLow: 85 }] })).toBe('With these ranges this plan loses 85 to 8,500 hosts. None of the ranges moves that number by itself.')
  })
})

describe('chance in words', () => {
  const few = { ring: 0, last: false, signals: 5, needed: 5, plenty: false, besideOpening: false }
  test('decides where signals are few', () => expect(chanceSentence(few, { halted: false, varies: false })).toMatch(/^Ring 1 yields 5 signals on average, and 5 are needed\. With so few, chance decides: .*, the next ring opens\./))
  test('leaves the last ring without a halt', () => expect(chanceSentence({ ...few, last: true }, { halted: false, varies: false })).toMatch(/With so few, chance decides: .*, nothing halts it\./))
  test('hardly matters where there are plenty, and then delays explain the rest', () => {
    const plenty = { ...few, ring: 1, signals: 42_500, plenty: true }
    expect(chanceSentence(plenty, { halted: false, varies: false })).toMatch(/both agree\.$/)
    expect(chanceSentence(plenty, { halted: false, varies: true })).toMatch(/comes from delays that vary\.$/)
    expect(chanceSentence({ ...plenty, besideOpening: true }, { halted: false, varies: false })).toMatch(/plenty, but the halt falls beside the opening of a ring: .* trust the simulation\.$/)
  })
  test('has nothing to decide where the halt is fixed or nothing fails', () => {
    expect(chanceSentence(null, { halted: true, varies: false })).toMatch(/^The halt is fixed/)
    expect(chanceSentence(null, { halted: false, varies: false })).toMatch(/^Nothing can fail/)
  })
  test('is never called certain where it is not', () => expect([0, 1e-9, 0.5, 1 - 1e-9, 1].map(chanceWords)).toEqual(['0 %', 'under 0.01 %', '50 %', 'over 99.99 %', '100 %']))
})

describe('a ring too small to raise the alarm', () => {
  const small = { rule: 'ring_too_small', ring: 1, needed: 5 } as const
  test('says how much it yields', () => expect(warningWords({ ...small, signals: 2.5 })).toBe('Ring 1 alone yields 2.5 signals at most, and 5 are needed: its bake time shows nothing.'))
  test('says of as many as are needed that it never reaches them', () => {
    expect(warningWords({ ...small, signals: 5 })).toBe('Ring 1 alone comes ever nearer to 5 signals and never reaches them, and 5 are needed: its bake time shows nothing.')
  })
})
