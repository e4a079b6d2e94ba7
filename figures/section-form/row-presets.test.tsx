import { expect, test } from 'vitest'
import type { FormEntries } from '@/domain/form/form-entries'
import type { FormView } from './form-view'
import { presetOwner } from './row-presets'

const channels = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((value) => ({ value, label: value }))
const rings: FormEntries = new Map([['list@row', ['11111111', '22222222']], ['list#11111111.channel', ['aaaaaaaa']], ['list#22222222.channel', ['']]])

function ownerIn(entries: FormEntries, more: Partial<Pick<FormView, 'errors' | 'ownersElsewhere'>> = {}): string {
  const view = { section: 'rings', entries, errors: new Map(), ownersElsewhere: new Map(), references: new Map([['rings.list.channel', channels]]), ...more } as unknown as FormView
  return presetOwner('list', 'channel', view)
}
const asking = (owner: string) => new Map([...rings, ['list@preset-for', [owner]]] as [string, string[]][])

test('a preset is for the first that has no entry yet, of those on other pages too', () => {
  expect(ownerIn(new Map())).toBe('aaaaaaaa')
  expect(ownerIn(rings)).toBe('bbbbbbbb')
  expect(ownerIn(rings, { ownersElsewhere: new Map([['list', ['bbbbbbbb']]]) })).toBe('cccccccc')
  expect(ownerIn(rings, { ownersElsewhere: new Map([['list', ['bbbbbbbb', 'cccccccc']]]) })).toBe('')
})

test('who was chosen stays, unless that one has entries by now; who was refused stays beside the reason', () => {
  expect(ownerIn(asking('cccccccc'))).toBe('cccccccc')
  expect(ownerIn(asking('aaaaaaaa'))).toBe('bbbbbbbb')
  expect(ownerIn(asking('aaaaaaaa'), { errors: new Map([['list@preset-for', ['There are entries for it already.']]]) })).toBe('aaaaaaaa')
})
