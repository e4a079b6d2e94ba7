import { expect, test } from 'vitest'
import { smallKind } from '../testing/small-kind'
import { formPlan } from './form-plan'
import { withRowsAdded } from './row-preset'

const [people] = formPlan(smallKind.sections['tail'] as never)

test('rows are put behind those of the form, answers included, and nothing else changes', () => {
  if (!people) throw new Error('no list')
  const posted = new Map([['people@row', ['aaaaaaaa']], ['people#aaaaaaaa.role', ['Lead']], ['other', ['stays']]])
  const added = withRowsAdded(posted, people, [{ row: 'bbbbbbbb', role: 'Deputy', since: { answer: 'unknown', because: 'Long ago.' } }])
  expect(Object.fromEntries(added)).toEqual({
    'people@row': ['aaaaaaaa', 'bbbbbbbb'],
    'people#aaaaaaaa.role': ['Lead'],
    other: ['stays'],
    'people#bbbbbbbb.role': ['Deputy'],
    'people#bbbbbbbb.since@answer': ['unknown'],
    'people#bbbbbbbb.since@because': ['Long ago.'],
  })
})

test('the first rows make the list', () => {
  if (!people) throw new Error('no list')
  expect(withRowsAdded(new Map(), people, [{ row: 'bbbbbbbb' }]).get('people@row')).toEqual(['bbbbbbbb'])
})
