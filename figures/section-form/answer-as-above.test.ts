import { expect, test } from 'vitest'
import type { FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { openToAll } from '@/domain/usual-levels'
import { answerAsAbove } from './answer-as-above'

const field = (name: string, control: FieldPlan['control'], required: string | null = null): FieldPlan => ({ name, label: name, hint: null, required, answerable: true, level: openToAll.level, sensitive: false, control })
const list = field('modes', {
  type: 'rows',
  fields: [field('trigger', { type: 'choice', options: [] }, 'always'), field('impact', { type: 'choice', options: [] }), field('axes', { type: 'choices', options: [] }), field('within', { type: 'duration' }), field('why', { type: 'line' })],
})
const posted: FormEntries = new Map([
  ['modes@row', ['aaaaaaaa', 'bbbbbbbb', 'cccccccc']],
  ['modes#aaaaaaaa.trigger', ['hang']],
  ['modes#aaaaaaaa.impact', ['none']],
  ['modes#aaaaaaaa.axes', ['language', 'hardware']],
  ['modes#aaaaaaaa.within', ['5 min']],
  ['modes#aaaaaaaa.why', ['Because.']],
  ['modes#cccccccc.impact@answer', ['unknown']],
])

test('what a row leaves open is chosen as above, but for what tells rows apart', () => {
  const answers = answerAsAbove(posted, list, 'bbbbbbbb')
  expect(answers.has('modes#bbbbbbbb.trigger')).toBe(false)
  expect(answers.get('modes#bbbbbbbb.impact')).toEqual(['none'])
  expect(answers.get('modes#bbbbbbbb.axes')).toEqual(['language', 'hardware'])
})

test('no text and no figure is taken over', () => {
  const answers = answerAsAbove(posted, list, 'bbbbbbbb')
  expect(answers.has('modes#bbbbbbbb.within')).toBe(false)
  expect(answers.has('modes#bbbbbbbb.why')).toBe(false)
})

test('what the row says itself stays', () => {
  const said = new Map([...posted, ['modes#bbbbbbbb.impact', ['host_crash']] as const])
  expect(answerAsAbove(said, list, 'bbbbbbbb').get('modes#bbbbbbbb.impact')).toEqual(['host_crash'])
})

test('an answer that there is none counts as an answer, here and above', () => {
  const [below, above] = [answerAsAbove(answerAsAbove(posted, list, 'bbbbbbbb'), list, 'cccccccc'), new Map([...posted, ['modes#aaaaaaaa.impact@answer', ['unknown']] as const])]
  expect(below.has('modes#cccccccc.impact')).toBe(false)
  expect(below.get('modes#cccccccc.axes')).toEqual(['language', 'hardware'])
  expect(answerAsAbove(above, list, 'bbbbbbbb').has('modes#bbbbbbbb.impact')).toBe(false)
})

test('the first row, and one that is not there, have nothing above them', () => {
  expect(answerAsAbove(posted, list, 'aaaaaaaa')).toEqual(posted)
  expect(answerAsAbove(posted, list, 'zzzzzzzz')).toEqual(posted)
})
