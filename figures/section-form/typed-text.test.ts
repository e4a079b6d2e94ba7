import { expect, test } from 'vitest'
import { forgetAllTyped, forgetTyped, keepTyped, placesOf, saysCleared, typedAt, type Shelf, type TypedPlace, type TypedText } from './typed-text'

const place: TypedPlace = { person: 'ada', document: 'BH-PM-2026-7QK2ZD', version: 'v1', section: 'notice' }
const text: TypedText = { entries: [['summary', ['In the tunnel.']]], revision: 3, at: '2026-11-22T09:14:05.000Z' }
const then = Date.parse(text.at)
const days = (count: number) => then + count * 24 * 3_600_000

function shelf(room = Infinity): Shelf & { held: Map<string, string> } {
  const held = new Map<string, string>()
  return {
    held,
    get length() {
      return held.size
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    removeItem: (key) => void held.delete(key),
    setItem: (key, value) => {
      if (value.length > room) throw new Error('QuotaExceededError')
      held.set(key, value)
    },
  }
}

test('what was typed is there again until it is forgotten', () => {
  const own = shelf()
  expect(keepTyped(own, place, text)).toBe(true)
  expect(typedAt(own, place, days(1))).toEqual(text)
  expect(typedAt(own, { ...place, section: 'about' }, days(1))).toBeNull()
  forgetTyped(own, place)
  expect(typedAt(own, place, days(1))).toBeNull()
})

test('what is older than a week is dropped, and so is what cannot be read', () => {
  const own = shelf()
  keepTyped(own, place, text)
  expect(typedAt(own, place, days(8))).toBeNull()
  expect(own.held.size).toBe(0)
  keepTyped(own, place, text)
  for (const key of own.held.keys()) own.held.set(key, '{"entries":1')
  expect(typedAt(own, place, days(1))).toBeNull()
  expect(own.held.size).toBe(0)
})

test('signing out drops everything, and other tabs are told', () => {
  const own = shelf()
  own.setItem('of somebody else', 'stays')
  keepTyped(own, place, text)
  keepTyped(own, { ...place, person: 'ben' }, text)
  forgetAllTyped(own, then)
  expect([...own.held.keys()].filter((key) => key.includes('typed:'))).toEqual([])
  expect(own.held.get('of somebody else')).toBe('stays')
  expect([...own.held.keys()].some(saysCleared)).toBe(true)
  expect(saysCleared('of somebody else')).toBe(false)
})

test('when another person signs in, what was typed before is dropped', () => {
  const own = shelf()
  keepTyped(own, place, text)
  keepTyped(own, { ...place, person: 'ben' }, text)
  expect(placesOf(own, 'ben', days(1))).toEqual([{ ...place, person: 'ben' }])
  expect(typedAt(own, place, days(1))).toBeNull()
})

test('where there is no room, nothing is promised', () => {
  expect(keepTyped(shelf(10), place, text)).toBe(false)
})
