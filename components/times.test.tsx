import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { countWords } from './count-words'
import { distanceWords, spanWords } from './distance-words'
import { formatUtc, formatUtcFigures, machineTime } from './format-utc'
import { UtcTime } from './utc-time'

const at = new Date('2024-07-19T04:09Z')
const minute = 60_000

describe('an absolute time', () => {
  test('is said as far as it is known and no further', () => {
    expect(formatUtc(at, 'minute')).toBe('19 July 2024, 04:09 UTC')
    expect(formatUtc(at, 'hour')).toBe('19 July 2024, about 04:00 UTC')
    expect(formatUtc(at, 'day')).toBe('19 July 2024')
  })

  test('is set in figures for a column', () => {
    expect(formatUtcFigures(at)).toBe('2024-07-19 04:09 UTC')
  })

  test('is no finer for machines than for people', () => {
    expect(machineTime(at, 'minute')).toBe('2024-07-19T04:09Z')
    expect(machineTime(at, 'day')).toBe('2024-07-19')
  })

  test('is a time element', () => {
    expect(renderToStaticMarkup(<UtcTime at="2024-07-19T04:09Z" />)).toMatch(
      /<time[^>]* dateTime="2024-07-19T04:09Z">19 July 2024, 04:09 UTC<\/time>/,
    )
  })
})

describe('a distance', () => {
  test.each([
    [0, 'less than a minute'],
    [minute, '1 minute'],
    [78 * minute, '1 hour 18 minutes'],
    [180 * minute, '3 hours'],
    [1440 * minute + 5 * minute, '1 day'],
    [1440 * minute + 240 * minute, '1 day 4 hours'],
    [14 * 1440 * minute + 300 * minute, '14 days'],
  ])('of %i ms is %s', (span, words) => {
    expect(spanWords(span)).toBe(words)
  })

  test('never promises more time than is left', () => {
    expect(spanWords(119 * minute + 59_999)).toBe('1 hour 59 minutes')
  })

  test('lies ahead or behind', () => {
    expect(distanceWords(new Date(at.getTime() + 300 * minute), at)).toBe('in 5 hours')
    expect(distanceWords(new Date(at.getTime() - 180 * minute), at)).toBe('3 hours ago')
  })
})

test('words are counted as a person counts them', () => {
  expect(countWords('')).toBe(0)
  expect(countWords('  one,\ntwo\u00a0three — ')).toBe(4)
})
