import { expect, test } from 'vitest'
import { makeAnswer } from '@/bin/edge/answer'
import { Memory } from '@/bin/edge/memory'

const small = await makeAnswer(200, [], Buffer.from('a'))
const large = await makeAnswer(200, [], Buffer.alloc(200_000, 'a'))
const missing = await makeAnswer(404, [], Buffer.alloc(50_000, 'a'))

function memory(bytes = 1_000_000, entries = 3): Memory {
  const made = new Memory({ bytes, entries })
  made.read('', '1', 0)
  return made
}

test('an answer is given again within its epoch and until its time', () => {
  const held = memory()
  held.hold('a', '1', small, 100)
  expect(held.read('a', '1', 99)).toBe(small)
  expect(held.read('a', '1', 100)).toBeUndefined()
  expect([held.size, held.bytes]).toEqual([0, 0])
})

test('another epoch forgets everything', () => {
  const held = memory()
  held.hold('a', '1', small, 100)
  expect(held.read('a', '2', 0)).toBeUndefined()
  expect(held.read('a', '1', 0)).toBeUndefined()
})

test('an answer whose making began before a release is not held after it', () => {
  const held = memory()
  held.read('a', '2', 0)
  held.hold('a', '1', small, 100)
  expect(held.read('a', '2', 0)).toBeUndefined()
})

test('the answer that nobody read for longest leaves first', () => {
  const held = memory()
  for (const key of ['a', 'b', 'c']) held.hold(key, '1', small, 100)
  held.read('a', '1', 0)
  held.hold('d', '1', small, 100)
  expect(['a', 'b', 'c', 'd'].filter(key => held.read(key, '1', 0))).toEqual(['a', 'c', 'd'])
})

test('no number of invented addresses takes more than the bytes allowed', () => {
  const held = memory(100_000, 1_000_000)
  for (let index = 0; index < 1_000; index += 1) held.hold(`${index}${'x'.repeat(500)}`, '1', small, 100)
  expect(held.bytes).toBeLessThanOrEqual(100_000)
  expect(held.read(`999${'x'.repeat(500)}`, '1', 0)).toBe(small)
})

test('an answer too large for the whole is not held, and holding twice counts once', () => {
  const held = memory()
  held.hold('a', '1', large, 100)
  expect(held.size).toBe(0)
  held.hold('b', '1', small, 100)
  const { bytes } = held
  held.hold('b', '1', small, 100)
  expect(held.bytes).toBe(bytes)
})

test('the one answer to what is missing is counted once, not for each address', () => {
  const held = memory()
  held.hold('a', '1', missing, 100)
  expect(held.bytes).toBeLessThan(5_000)
})
