import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { openToAll } from '@/domain/usual-levels'
import { FieldControl } from './field-control'
import type { FormView } from './form-view'
import type { KindForm } from './kind-form'
import { OfferedLists } from './offered-lists'
import { withUsualText, withoutText } from './usual-texts'

const field = (name: string, control: FieldPlan['control']): FieldPlan => ({ name, label: name, hint: null, required: null, answerable: true, level: openToAll.level, sensitive: false, control })
const plan = [
  field('detail', { type: 'paragraph', narrative: false }),
  field('list', { type: 'rows', fields: [field('roles', { type: 'lines' }), field('result', { type: 'group', parts: [{ name: 'playlist', label: 'Playlist', optional: true, control: { type: 'line' } }, { name: 'why', label: 'Why', optional: true, control: { type: 'paragraph', narrative: false } }] })] }),
]
const texts = ['All came back.', 'Some came back late.']
const suggestions = { 'tests.detail': texts, 'tests.list.roles': ['Lead', 'Engineer on call'], 'tests.list.result.playlist': ['Windows v24.09'], 'tests.list.result.why': texts, 'tests.own': 'own_products' } as const
const form: KindForm = { rowReferences: {}, wordLimits: {}, suggestions, hidden: [], expectedRows: {} }
const pressed = (name: string, typed: string, index = 0): FormEntries => withUsualText(new Map([[name, [typed]]]), { section: 'tests', plan, form }, { name, index })

describe('a usual text that is pressed', () => {
  it.each([['', 'All came back.'], ['  \n', 'All came back.'], ['Twice tried.', 'Twice tried. All came back.'], ['Twice tried.\r\n', 'Twice tried. All came back.']])('makes the paragraph %j read %j', (typed, then) => {
    expect(pressed('detail', typed).get('detail')).toEqual([then])
  })

  it.each([['', 'Lead'], ['Deputy', 'Deputy\nLead'], ['Deputy\r\n\r\n', 'Deputy\nLead'], ['Leading light', 'Leading light\nLead']])('makes the lines %j read %j', (typed, then) => {
    expect(pressed('list#aaaaaaaa.roles', typed).get('list#aaaaaaaa.roles')).toEqual([then])
  })

  it('is put into a part of a group in its row', () => {
    expect(pressed('list#aaaaaaaa.result.why', 'Ours.', 1).get('list#aaaaaaaa.result.why')).toEqual(['Ours. Some came back late.'])
  })

  it.each([['detail', 'Ours. All came back. Twice.', 0], ['list#aaaaaaaa.roles', 'Deputy\n Lead ', 0], ['detail', '', 7], ['detail', '', NaN], ['list#aaaaaaaa.result.playlist', '', 0], ['own', '', 0], ['none', '', 0]])('changes nothing in %s that says %j already, nor where there is no such text', (name, typed, index) => {
    const entries = new Map([[name, [typed]]])
    expect(withUsualText(entries, { section: 'tests', plan, form }, { name, index })).toBe(entries)
  })
})

describe('an answer that stands instead', () => {
  const answered = (name: string, text: string): FormEntries => new Map([[`${name}@answer`, ['unknown']], [`${name}@because`, ['Not asked.']], ['list#aaaaaaaa.roles', [text]], ['other@answer', ['unknown']]])
  const press = (entries: FormEntries) => Object.fromEntries(withUsualText(entries, { section: 'tests', plan, form }, { name: 'list#aaaaaaaa.roles', index: 0 }))

  it.each(['list', 'list#aaaaaaaa.roles'])('of %s goes when a text is put in, and when it stands there already', (name) => {
    expect(press(answered(name, ''))).toEqual({ 'list#aaaaaaaa.roles': ['Lead'], 'other@answer': ['unknown'] })
    expect(press(answered(name, 'Lead'))).toEqual({ 'list#aaaaaaaa.roles': ['Lead'], 'other@answer': ['unknown'] })
  })
})

describe('a usual text that is taken out', () => {
  it.each([['All came back.', ''], ['Ours. All came back.', 'Ours.'], ['Ours. All came back. Two more.\r\nThree.', 'Ours. Two more.\nThree.'], ['All came back. Two more.', 'Two more.'], ['All came  back.', 'All came  back.']])('leaves of %j what was typed around it', (typed, left) => {
    expect(withoutText(typed, { text: 'All came back.', line: false })).toBe(left)
  })

  it.each([['Deputy\r\nLead\r\nOther', 'Deputy\nOther'], ['Lead', ''], ['Leading light\nLead (EU)', 'Leading light\nLead (EU)']])('is a whole line of %j', (typed, left) => {
    expect(withoutText(typed, { text: 'Lead', line: true })).toBe(left)
  })
})

describe('usual texts are drawn', () => {
  const view = { section: 'tests', entries: new Map(), errors: new Map(), form, references: new Map() } as unknown as FormView
  const draw = (control: FieldPlan['control'], name: string, within?: string) => renderToStaticMarkup(<FieldControl control={control} frame={{ id: 'x', name, label: 'Roles' }} view={view} within={within} />)

  it('below a control of several lines, each a button that says what it puts where', () => {
    const html = draw({ type: 'lines' }, 'list#aaaaaaaa.roles')
    expect(html).toContain('role="group" aria-label="Usual texts for Roles"')
    expect(html).toMatch(/value="use:list#aaaaaaaa\.roles:1" aria-label="Put into Roles: Engineer on call" name="@intent">Engineer on call</)
  })

  it('by the row that they are put into, in a group too', () => {
    expect(draw({ type: 'lines' }, 'list#aaaaaaaa.roles', 'People, 2: Ada')).toContain('aria-label="Put into Roles in People, 2: Ada: Engineer on call"')
    expect(draw({ type: 'group', parts: [{ name: 'why', label: 'Why', optional: true, control: { type: 'paragraph', narrative: false } }] }, 'list#aaaaaaaa.result', 'People, 2: Ada')).toContain('aria-label="Put into Why in People, 2: Ada: All came back."')
  })

  it('as a list behind a line, in a group too, and nowhere twice', () => {
    expect(draw({ type: 'line' }, 'list#aaaaaaaa.result.playlist')).toContain('list="offered-tests-list-result-playlist"')
    expect(draw({ type: 'line' }, 'list#aaaaaaaa.result.playlist')).not.toContain('<button')
    expect(renderToStaticMarkup(<OfferedLists plan={plan} view={view} />)).toBe('<datalist id="offered-tests-list-result-playlist"><option value="Windows v24.09"></option></datalist>')
  })
})
