import { expect, test } from 'vitest'
import { first, type FormEntries } from '@/domain/form/form-entries'
import { formPlan } from '@/domain/form/form-plan'
import { fromForm } from '@/domain/form/from-form'
import { updatePractice } from '@/kinds/update-practice/definition'
import { formOf } from '@/kinds/screens'
import { usualText } from '@/figures/section-form/usual-texts'
import { withStep } from '@/figures/section-form/undo-steps'
import { editPosted, undoLast } from './edit-posted'
import type { PostedForm } from './posted-form'
import { postedSection } from './posted-section'
import { stateAfter } from './section-state'
import { withSteps } from './with-steps'

const channels = { list: [{ row: 'aaaaaaaa', channel_name: 'Content' }, { row: 'bbbbbbbb', channel_name: 'Drivers' }] }

/** A section's form of an update practice as a browser without script posts it. */
function pressed(section: 'halting' | 'rings', intent: string, typed: Record<string, string | string[]>): PostedForm {
  const data = new FormData()
  data.set('@section', section)
  data.set('@intent', intent)
  for (const [name, values] of Object.entries(typed)) for (const value of [values].flat()) data.append(name, value)
  const posted = postedSection(data)
  const plan = formPlan(updatePractice.sections[section])
  return { posted, plan, body: fromForm(plan, posted.entries), stored: { body: {} }, form: formOf('update_practice', { channels }) } as PostedForm
}

const edited = (form: PostedForm) => editPosted(form, form.posted.intent as Parameters<typeof editPosted>[1])
const entries = (form: PostedForm): FormEntries => edited(form).entries ?? new Map()
const halting = { 'list@row': 'cccccccc', 'list#cccccccc.channel': 'bbbbbbbb', 'list#cccccccc.who_can_halt': 'Duty manager' }

test('a usual text is put in and led to, and goes again', () => {
  const form = pressed('halting', 'use:list#cccccccc.who_can_halt:0', halting)
  const answer = edited(form)
  expect(answer).toMatchObject({ title: 'A usual text was put in', focus: 'list#cccccccc.who_can_halt' })
  expect(answer.entries?.get('list#cccccccc.who_can_halt')).toEqual(['Duty manager\nRelease engineer on call'])
  const steps = withStep([], form.posted.entries, answer.entries ?? new Map(), { words: answer.title ?? '', place: answer.focus ?? '' })
  const after = { ...form, posted: { ...form.posted, entries: answer.entries ?? new Map() } }
  expect(undoLast(after, steps)).toMatchObject({ title: 'Undone: a usual text was put in', focus: 'list#cccccccc.who_can_halt', entries: form.posted.entries })
})

test('a usual text that stands there is not put in twice', () => {
  expect(edited(pressed('halting', 'use:list#cccccccc.who_can_halt:0', { ...halting, 'list#cccccccc.who_can_halt': 'Release engineer on call' }))).toMatchObject({ title: 'It stands there already' })
})

test('one entry is added for each channel that has none', () => {
  const added = entries(pressed('halting', 'fill:list', halting))
  const rows = added.get('list@row') ?? []
  expect(rows.map((row) => first(added, `list#${row}.channel`))).toEqual(['bbbbbbbb', 'aaaaaaaa'])
  expect(edited(pressed('halting', 'fill:list', { 'list@row': ['cccccccc', 'dddddddd'], 'list#cccccccc.channel': 'bbbbbbbb', 'list#dddddddd.channel': 'aaaaaaaa' }))).toMatchObject({ title: 'No entry was added' })
})

test('steps that a page sends along follow those before, the newest five stay, and what is no step is left out', () => {
  const steps = ['1', '2', '3', '4', '5', '6'].map((words) => ({ words, was: [['summary', ['before'], ['after']], ['other', null, ['new']]], place: 'summary' }))
  expect(withSteps([{ words: '0', was: [], place: 'other' }], JSON.stringify(steps.slice(0, 2)))).toEqual([{ words: '0', was: [], place: 'other' }, ...steps.slice(0, 2)])
  expect(withSteps([], JSON.stringify(steps))).toEqual(steps.slice(1))
  for (const posted of ['', 'x', '{}', '[{"words":"Done","was":[["summary",["before"],7]],"place":"summary"}]']) expect(withSteps([], posted)).toEqual([])
})

const rings = { 'list@row': ['cccccccc', 'dddddddd'], 'list#cccccccc.population_pct': '0.1', 'list#dddddddd.population_pct': '99.9', 'list#dddddddd.population_abs': '5' }

test('the endpoints of rings are filled in from the whole fleet where they are empty', () => {
  const form = pressed('rings', 'shares:list', { ...rings, 'list@whole': '410,000' })
  expect(entries(form).get('list#cccccccc.population_abs')).toEqual(['410'])
  expect(edited(form)).toMatchObject({ title: 'Figures were filled in from the shares', message: 'Each is its share of 410,000, rounded up or down so that they add up.' })
})

test('a fleet that is no whole number is refused where it was typed', () => {
  for (const whole of ['', '0', 'many', '410.000']) expect(edited(pressed('rings', 'shares:list', { ...rings, 'list@whole': whole }))).toMatchObject({ outcome: 'refused', problems: [{ control: 'list@whole' }] })
})

const answered = { 'list@answer': 'not_disclosed', 'list@because': 'Under contract.' }

test('entries that are added take the place of an answer, and come once', () => {
  for (const [section, deed, typed] of [['halting', 'fill', {}], ['rings', 'add', {}], ['halting', 'use', {}], ['rings', 'preset', { 'list@preset': 'crowdstrike-2024', 'list@preset-for': 'aaaaaaaa' }], ['rings', 'shares', { ...rings, 'list@whole': '410,000' }]] as const) {
    const intent = deed === 'use' ? 'use:list#cccccccc.who_can_halt:0' : `${deed}:list`
    const form = pressed(section, intent, { ...(deed === 'use' ? halting : {}), ...typed, ...answered })
    const after = entries(form)
    expect(fromForm(form.plan, after)['list'], deed).toBeInstanceOf(Array)
    const steps = withStep([], form.posted.entries, after, { words: 'Done', place: 'list' })
    expect(undoLast({ ...form, posted: { ...form.posted, entries: after } }, steps).entries, deed).toEqual(form.posted.entries)
  }
})

test('rows below an answer are not added twice', () => {
  const form = pressed('halting', 'fill:list', { ...halting, ...answered })
  expect(entries(form).get('list@row')).toHaveLength(2)
  const both = pressed('halting', 'fill:list', { 'list@row': ['cccccccc', 'dddddddd'], 'list#cccccccc.channel': 'bbbbbbbb', 'list#dddddddd.channel': 'aaaaaaaa', ...answered })
  expect(edited(both)).toMatchObject({ title: 'No entry was added' })
})

test('what was typed after a usual text stays when that is undone, and where nothing of it is found nothing is undone', () => {
  const form = pressed('halting', 'use:list#cccccccc.who_can_halt:0', halting)
  const put = usualText({ section: 'halting', plan: form.plan, form: form.form }, { name: 'list#cccccccc.who_can_halt', index: 0 }) ?? undefined
  const steps = withStep([], form.posted.entries, entries(form), { words: 'A usual text was put in', place: 'list#cccccccc.who_can_halt', put })
  const typed = (text: string) => undoLast({ ...form, posted: { ...form.posted, entries: new Map([...entries(form), ['list#cccccccc.who_can_halt', [text]]]) } }, withSteps([], JSON.stringify(steps)))
  expect(typed('Duty manager\r\nRelease engineer on call\r\nHead of support').entries?.get('list#cccccccc.who_can_halt')).toEqual(['Duty manager\nHead of support'])
  expect(typed('Duty manager\nNobody else')).toMatchObject({ title: 'Nothing was undone', message: 'What was changed since stays.', undo: [] })
})

test('a ring whose share comes to 0 is left open, and the page says so', () => {
  const form = pressed('rings', 'shares:list', { ...rings, 'list@whole': '40' })
  expect(entries(form).has('list#cccccccc.population_abs')).toBe(false)
  expect(edited(form)).toMatchObject({ title: 'Nothing was filled in', message: 'An entry whose share comes to 0 is left open.' })
})

test('no array stands twice in what is sent back, since what is shared is refused on its way to the server', () => {
  const above = { 'list#cccccccc.selection': 'customer_assigned', 'list#cccccccc.diversity_axes': ['hardware_model', 'region'] }
  for (const [deed, typed] of [['above:list:dddddddd', above], ['add:list', {}], ['shares:list', { 'list@whole': '410,000' }]] as const) {
    const form = pressed('rings', deed, { ...rings, ...typed })
    const answer = edited(form)
    const undo = withStep([], form.posted.entries, answer.entries ?? new Map(), { words: 'Done', place: 'list' })
    const state = stateAfter({ attempt: 1, outcome: 'none', entries: form.posted.entries }, { ...answer, undo })
    expect(state.entries, deed).toEqual(answer.entries)
    const arrays = [...(state.entries?.values() ?? []), ...(state.undo ?? []).flatMap(({ was }) => was.flatMap(([, before, made]) => [before, made]))].filter((each) => each !== null)
    expect(new Set(arrays).size, deed).toBe(arrays.length)
    expect(undo[0]?.was.length, deed).toBeGreaterThan(0)
  }
})
