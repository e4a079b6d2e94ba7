import { expect, test } from 'vitest'
import { formPlan } from '@/domain/form/form-plan'
import { kindDefinition } from '@/kinds/schemas'
import { differencesOf, mergeTexts, type Choice } from './two-texts'

const sections = kindDefinition('incident_postmortem').sections
const section = (key: string) => {
  const found = Object.entries(sections).find(([name]) => name === key)?.[1]
  if (!found) throw new Error(`no section ${key}`)
  return formPlan(found)
}
const plan = section('timeline')
const notice = section('notice')
const event = (row: string, text: string) => ({ row, event: 'detected', text })
const choose = (choices: Record<string, Choice>) => new Map(Object.entries(choices))

test('only what differs is asked about', () => {
  const found = differencesOf(notice, { summary: 'mine', state: 'ongoing' }, { summary: 'theirs', state: 'ongoing', workaround: 'w' })
  expect(found.map((each) => each.unit)).toEqual(['summary', 'workaround'])
})

test('rows are compared by id, so that two people who add an event each keep both', () => {
  const mine = { events: [event('aaaaaaaa', 'both'), event('bbbbbbbb', 'mine')] }
  const theirs = { events: [event('aaaaaaaa', 'both'), event('cccccccc', 'theirs')] }
  expect(differencesOf(plan, mine, theirs).map((each) => each.unit)).toEqual(['events#bbbbbbbb', 'events#cccccccc'])
  const merged = mergeTexts(plan, mine, theirs, choose({ 'events#bbbbbbbb': 'mine', 'events#cccccccc': 'theirs' }))
  expect(merged).toEqual({ events: [event('aaaaaaaa', 'both'), event('bbbbbbbb', 'mine'), event('cccccccc', 'theirs')] })
})

test('a row that only one of them has goes when the other is chosen', () => {
  const mine = { events: [event('aaaaaaaa', 'mine')] }
  expect(mergeTexts(plan, mine, {}, choose({ 'events#aaaaaaaa': 'theirs' }))).toEqual({})
})

test('a different order of the same rows is a difference of its own', () => {
  const [a, b] = [event('aaaaaaaa', 'a'), event('bbbbbbbb', 'b')]
  expect(differencesOf(plan, { events: [a, b] }, { events: [b, a] }).map((each) => each.unit)).toEqual(['events@row'])
  expect(mergeTexts(plan, { events: [a, b] }, { events: [b, a] }, choose({ 'events@row': 'theirs' }))).toEqual({ events: [b, a] })
})

test('equal texts do not differ and merge to themselves', () => {
  const text = { summary: 'same', state: 'ongoing' }
  expect(differencesOf(notice, text, { ...text })).toEqual([])
  expect(mergeTexts(notice, text, { ...text }, choose({}))).toEqual(text)
})
