import { expect, test } from 'vitest'
import { documentDeeds } from '@/domain/recorded-deeds'
import { updatePractice } from '@/kinds/update-practice/definition'
import type { HistoryEvent } from '@/operations/read-desk-document'
import { deedSentence } from './event-words'

const names = new Map([['p1', 'Ben Okafor']])
const sentence = (deed: string, detail: Record<string, unknown> = {}) => deedSentence({ deed, detail } as HistoryEvent, updatePractice, names)

test('every deed that a document’s history records has words of its own', () => {
  const words = documentDeeds.map((deed) => sentence(deed, { section: 'rings', sections: ['rings'] }))
  expect(new Set(words).size).toBe(documentDeeds.length)
  expect(words.filter((each) => /_|undefined/.test(each))).toEqual([])
})

test('handing over names the section and the colleague, and so does taking back', () => {
  expect(sentence('hand_section', { section: 'rings', person: 'p1' })).toBe('handed “Ring plan” to Ben Okafor')
  expect(sentence('hand_section', { section: 'rings', person: 'p2' })).toBe('handed “Ring plan” to a colleague')
  expect(sentence('hand_section', { section: 'rings', person: null })).toBe('took “Ring plan” back')
})

test('ticks name their sections', () => {
  expect(sentence('confirm_sections', { sections: ['rings', 'outcomes'], taken_back: [] })).toBe('ticked “Ring plan”, “Outcomes” as unchanged')
  expect(sentence('confirm_sections', { sections: [], taken_back: ['rings'] })).toBe('took back the tick of “Ring plan”')
})
