import { expect, test, vi } from 'vitest'
import { desk, saved } from './testing/saver-desk'

test('typing is saved after a pause, once', async () => {
  vi.useFakeTimers()
  const { form, calls, told, saver } = desk()
  form.text = 'a'
  saver.touched(0)
  form.text = 'ab'
  saver.touched(100)
  await vi.advanceTimersByTimeAsync(1_500)
  expect(calls).toHaveLength(1)
  expect(calls[0]?.draft).toEqual({ entries: [['summary', ['ab']]], revision: 3 })
  calls[0]?.answer(saved(4))
  await vi.advanceTimersByTimeAsync(0)
  expect(form.revision).toBe(4)
  expect(told.at(-1)).toMatchObject({ kind: 'saved' })
  expect(saver.atRisk).toBe(false)
  vi.useRealTimers()
})

test('what is typed during a save goes out after it, on the new revision', async () => {
  vi.useFakeTimers()
  const { form, calls, saver } = desk()
  saver.touched(0)
  await vi.advanceTimersByTimeAsync(1_500)
  form.text = 'later'
  saver.touched(1_500)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(calls).toHaveLength(1)
  calls[0]?.answer(saved(4))
  await vi.advanceTimersByTimeAsync(1_500)
  expect(calls[1]?.draft).toEqual({ entries: [['summary', ['later']]], revision: 4 })
  vi.useRealTimers()
})

test('without an answer the author is told, and it is tried again with what was sent before', async () => {
  vi.useFakeTimers()
  const { form, calls, told, saver, shelf } = desk()
  shelf.room = false
  form.text = 'in the tunnel'
  saver.touched(0)
  await vi.advanceTimersByTimeAsync(1_500)
  calls[0]?.fail()
  await vi.advanceTimersByTimeAsync(0)
  expect(told.at(-1)).toEqual({ kind: 'offline' })
  expect(saver.atRisk).toBe(true)
  await vi.advanceTimersByTimeAsync(2_100)
  expect(calls[1]?.sent).toEqual([['summary', ['in the tunnel']]])
  calls[1]?.answer(saved(5))
  await vi.advanceTimersByTimeAsync(0)
  expect(saver.atRisk).toBe(false)
  vi.useRealTimers()
})

test('leaving sends the last words at once, also while a save is under way, whose answer then counts no more', async () => {
  vi.useFakeTimers()
  const { form, calls, told, saver } = desk()
  saver.touched(0)
  await vi.advanceTimersByTimeAsync(1_500)
  form.text = 'last words'
  saver.touched(1_600)
  saver.leave()
  expect(calls[1]).toMatchObject({ leaving: true, draft: { entries: [['summary', ['last words']]] }, sent: [['summary', ['']]] })
  expect(calls[0]?.signal?.aborted).toBe(false)
  calls[1]?.overtake?.()
  expect(calls.map(({ signal }) => signal?.aborted)).toEqual([true, false])
  calls[1]?.answer(saved(4))
  calls[0]?.answer({ saved: false, conflict: { by: 'Ada Okafor', at: '2026-11-22T09:14:05.000Z' } })
  await vi.advanceTimersByTimeAsync(0)
  expect(told.at(-1)).toMatchObject({ kind: 'saved' })
  expect(form.revision).toBe(4)
  vi.useRealTimers()
})

test('a conflict ends the saving and lets the form be sent', async () => {
  vi.useFakeTimers()
  const { calls, told, saver } = desk()
  saver.touched(0)
  const settled = saver.settle()
  calls[0]?.answer({ saved: false, conflict: { by: 'Farid Haddad', at: '2026-11-22T09:14:05.000Z' } })
  expect(await settled).toBe(true)
  expect(told.at(-1)).toMatchObject({ kind: 'conflict', by: 'Farid Haddad' })
  saver.touched(0)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(calls).toHaveLength(1)
  vi.useRealTimers()
})

test('what could not be kept is at risk until it is corrected', async () => {
  vi.useFakeTimers()
  const { calls, saver, shelf } = desk()
  shelf.room = false
  saver.touched(0)
  const settled = saver.settle()
  calls[0]?.answer({ saved: true, revision: 4, at: '2026-11-22T09:14:05.000Z', aside: ['Started: Give a UTC time.'] })
  await settled
  expect(saver.atRisk).toBe(true)
  saver.touched(0)
  const again = saver.settle()
  calls[1]?.answer(saved(5))
  await again
  expect(saver.atRisk).toBe(false)
  vi.useRealTimers()
})

test('the history learns of a visit when it ends, unless the form itself was sent', async () => {
  const { calls, saver } = desk()
  saver.touched(0)
  const settled = saver.settle()
  calls[0]?.answer(saved(4))
  await settled
  expect(calls[0]?.leaving).toBe(false)
  saver.leave()
  expect(calls[1]?.leaving).toBe(true)
  saver.leave()
  expect(calls).toHaveLength(2)

  const sent = desk()
  sent.saver.touched(0)
  const done = sent.saver.settle()
  sent.calls[0]?.answer(saved(4))
  await done
  sent.saver.handedOver()
  sent.saver.leave()
  expect(sent.calls).toHaveLength(1)
})

test('what was typed is kept on the device until it is known to be stored, and keeps up with what is typed offline', async () => {
  vi.useFakeTimers()
  const { form, calls, saver, shelf } = desk()
  form.text = 'in the tunnel'
  saver.touched(0)
  await vi.advanceTimersByTimeAsync(1_500)
  expect(shelf.kept).toEqual({ entries: [['summary', ['in the tunnel']]], revision: 3 })
  calls[0]?.fail()
  await vi.advanceTimersByTimeAsync(0)
  expect(saver.atRisk, 'nothing is lost by leaving now').toBe(false)
  form.text = 'deeper in the tunnel'
  saver.touched(1_600)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(shelf.kept?.entries).toEqual([['summary', ['deeper in the tunnel']]])
  await vi.advanceTimersByTimeAsync(2_000)
  calls[1]?.answer(saved(5))
  await vi.advanceTimersByTimeAsync(0)
  expect(shelf.kept).toBeNull()
  vi.useRealTimers()
})

test('a text that was typed before goes out first, as one that may have arrived', async () => {
  const { form, calls, saver } = desk()
  form.text = 'typed yesterday'
  saver.resume([['summary', ['typed yesterday']]])
  expect(calls[0]).toMatchObject({ draft: { entries: [['summary', ['typed yesterday']]], revision: 3 }, sent: [['summary', ['typed yesterday']]] })
  calls[0]?.answer(saved(4))
  expect(await saver.settle()).toBe(true)
})

test('a conflict keeps the text on the device with the revision that it was typed on', async () => {
  const { form, calls, saver, shelf } = desk()
  form.text = 'mine'
  saver.touched(0)
  const settled = saver.settle()
  calls[0]?.answer({ saved: false, conflict: { by: 'Farid Haddad', at: '2026-11-22T09:14:05.000Z' } })
  await settled
  form.text = 'mine, and more'
  saver.touched(100)
  saver.hold()
  expect(shelf.kept).toEqual({ entries: [['summary', ['mine, and more']]], revision: 3 })
})

test('whoever is signed out leaves nothing on the device', async () => {
  const { form, calls, saver, shelf } = desk()
  form.text = 'mine'
  saver.touched(0)
  const settled = saver.settle()
  calls[0]?.answer({ saved: false, words: 'Not saved: you are signed out.', signedOut: true })
  await settled
  saver.touched(100)
  saver.hold()
  expect(shelf.kept).toBeNull()
  expect(saver.atRisk).toBe(true)
})
