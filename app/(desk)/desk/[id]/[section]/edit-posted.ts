import { randomBytes } from 'node:crypto'
import { first, rowsName, withValue, type FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { fromForm } from '@/domain/form/from-form'
import { mergePages, pageIn, widened } from '@/domain/form/list-pages'
import { withRowsAdded } from '@/domain/form/row-preset'
import { rowsIn, type BodyRow } from '@/domain/field-path'
import { rowId } from '@/domain/ids'
import { presetForName, presetName, wholeName } from '@/figures/section-form/posted-names'
import { answerAsAbove } from '@/figures/section-form/answer-as-above'
import { countsFromShares, readWhole } from '@/figures/section-form/counts-from-shares'
import { moveRow, expectedRowsLacking } from '@/figures/section-form/row-moves'
import { keptSince, placeOf, undone, type UndoStep } from '@/figures/section-form/undo-steps'
import { standsWords, usualWords, withUsualText } from '@/figures/section-form/usual-texts'
import { treatAsText } from '@/narrative/treat-as-text'
import type { PostedForm } from './posted-form'
import type { RowIntent, TextIntent, UsualIntent } from './posted-section'
import type { SectionState } from './section-state'

type Answer = Omit<SectionState, 'attempt'>
const newRow = () => rowId(randomBytes(8))

const rowWords = { add: 'An entry was added', remove: 'An entry was removed', up: 'The entry was moved up', down: 'The entry was moved down', fill: 'Entries were added' } as const

/** A change of the form itself: nothing is saved by it, and all that was typed is drawn again. */
export function editPosted(form: PostedForm, intent: RowIntent | TextIntent | UsualIntent): Answer {
  const { entries } = form.posted
  if (intent.deed === 'text') {
    const text = treatAsText(first(entries, intent.name))
    return { outcome: 'redrawn', entries: new Map(entries).set(intent.name, [text]), title: 'The signs are text now', message: 'Look at it, then save.', focus: intent.name }
  }
  if (intent.deed === 'use') return withUsual(form, intent)
  const list = form.plan.find(({ name, control }) => name === intent.list && control.type === 'rows')
  if (!list) return { outcome: 'redrawn' }
  if (intent.deed === 'fill') return filled(form, list)
  if (intent.deed === 'preset') return fromPreset(form, list)
  if (intent.deed === 'shares') return fromShares(form, list)
  if (intent.deed === 'above') return asAbove(entries, list, intent.row)
  const row = intent.deed === 'add' ? newRow() : intent.row
  const reached = withNeighbour(form, list, intent, row)
  const moved = { outcome: 'redrawn', entries: moveRow(reached, { deed: intent.deed, list: intent.list, row }), title: rowWords[intent.deed] } as const
  if (intent.deed === 'add') return { ...moved, entries: withValue(moved.entries, list.name), focus: `${list.name}#${row}` }
  return intent.deed === 'remove' ? { ...moved, focus: intent.list } : { ...moved, focus: `${intent.list}#${row}` }
}

function withUsual({ posted, plan, form }: PostedForm, press: UsualIntent): Answer {
  const entries = withUsualText(posted.entries, { section: posted.section, plan, form }, press)
  return { outcome: 'redrawn', entries, title: entries === posted.entries ? standsWords : usualWords, focus: press.name }
}

function asAbove(entries: FormEntries, list: FieldPlan, row: string): Answer {
  const answers = answerAsAbove(entries, list, row)
  const changed = [...answers].filter(([name, values]) => entries.get(name) !== values).length
  const said = changed === 0 ? { title: 'Nothing was chosen', message: 'Nothing is open here that the entry above chooses.' } : { title: 'Open choices were made as above', message: 'Texts and figures are yours to give. Look at what was chosen.' }
  return { outcome: 'redrawn', entries: changed === 0 ? answers : withValue(answers, list.name), ...said, focus: `${list.name}#${row}` }
}

/** All rows of a list as posted, those of other pages as stored, whatever answer is given instead of them. */
function rowsOf({ posted, stored }: PostedForm, list: FieldPlan): BodyRow[] {
  const entries = withValue(posted.entries, list.name)
  return rowsIn(mergePages([list], entries, fromForm([list], entries), stored.body)[list.name])
}

/** A row that is moved past the end of its page takes the row there in. */
function withNeighbour(form: PostedForm, list: FieldPlan, { deed }: RowIntent, row: string): FormEntries {
  const { entries } = form.posted
  const onPage = entries.get(rowsName(list.name)) ?? []
  if (deed === 'up' && onPage[0] === row) return widened(entries, list, rowsOf(form, list), 'before')
  if (deed === 'down' && onPage.at(-1) === row) return widened(entries, list, rowsOf(form, list), 'behind')
  return entries
}

function filled(pressed: PostedForm, list: FieldPlan): Answer {
  const { posted, form } = pressed
  const expected = form.expectedRows[`${posted.section}.${list.name}`]
  if (!expected) return { outcome: 'redrawn' }
  const rows = expectedRowsLacking(expected, rowsOf(pressed, list), newRow)
  if (rows.length === 0) return { outcome: 'redrawn', title: 'No entry was added', message: 'There is one for each already.', focus: list.name }
  return { outcome: 'redrawn', entries: withRowsAdded(withValue(posted.entries, list.name), list, rows), title: rowWords.fill, focus: list.name }
}

/** The rows of a preset for the row that was chosen; none where that one has rows already. */
function fromPreset(pressed: PostedForm, list: FieldPlan): Answer {
  const { posted, form } = pressed
  const offered = form.rowPresets?.[`${posted.section}.${list.name}`]
  if (!offered) return { outcome: 'redrawn' }
  const [chosen, owner] = [first(posted.entries, presetName(list.name)), first(posted.entries, presetForName(list.name))]
  const preset = offered.presets.find(({ id }) => id === chosen)
  const problems = [...(preset ? [] : [{ control: presetName(list.name), label: 'Preset', message: 'Choose one.' }]), ...(owner ? [] : [{ control: presetForName(list.name), label: 'For', message: 'Choose one.' }])]
  const taken = owner !== '' && rowsOf(pressed, list).some((row) => row[offered.by] === owner)
  if (taken) problems.push({ control: presetForName(list.name), label: 'For', message: 'There are entries for it already. Remove them first.' })
  if (!preset || problems.length > 0) return { outcome: 'refused', title: 'No entry was added', problems }
  const rows = preset.rows.map((row) => ({ row: newRow(), [offered.by]: owner, ...row }))
  const entries = new Map(withRowsAdded(withValue(posted.entries, list.name), list, rows))
  entries.delete(presetName(list.name))
  entries.delete(presetForName(list.name))
  return { outcome: 'redrawn', entries, title: rowWords.fill, message: 'What the source does not state is empty.', focus: `${list.name}#${rows[0]?.row}` }
}

/** Each figure left open on the page, from its share of the whole that was typed. */
function fromShares(pressed: PostedForm, list: FieldPlan): Answer {
  const { posted: { entries, section }, form } = pressed
  const { name } = list
  const shares = form.sharesOf?.[`${section}.${name}`]
  if (!shares) return { outcome: 'redrawn' }
  const whole = readWhole(first(entries, wholeName(name)))
  if (whole === null) return { outcome: 'refused', title: 'Nothing was filled in', problems: [{ control: wholeName(name), label: shares.label, message: 'Give a whole number such as 410,000, from 1 to 10,000,000,000.' }] }
  const filled = countsFromShares(entries, name, shares, whole, rowsOf(pressed, list))
  const tooSmall = filled.tooSmall === 0 ? '' : ' An entry whose share comes to 0 is left open.'
  if (filled.entries === entries) return { outcome: 'redrawn', title: 'Nothing was filled in', message: tooSmall.trim() || 'No entry here has a share and lacks the figure.', focus: name }
  const elsewhere = pageIn(entries, name) ? ' Those on other pages are as they were.' : ''
  return { outcome: 'redrawn', entries: withValue(filled.entries, name), title: 'Figures were filled in from the shares', message: `Each is its share of ${whole.toLocaleString('en-GB')}, rounded up or down so that they add up.${tooSmall}${elsewhere}`, focus: name }
}

/** The form as it was before the change that was made last, but for what was changed since. */
export function undoLast({ posted }: PostedForm, steps: readonly UndoStep[]): Answer {
  const step = steps.at(-1)
  if (!step) return { outcome: 'redrawn' }
  const entries = undone(posted.entries, step)
  const nothing = step.was.every(([name]) => entries.get(name) === posted.entries.get(name))
  const title = nothing ? 'Nothing was undone' : `Undone: ${step.words.charAt(0).toLowerCase()}${step.words.slice(1)}`
  const kept = keptSince(entries, step.was) ? { message: 'What was changed since stays.' } : {}
  return { outcome: 'redrawn', entries, title, ...kept, focus: placeOf(step, entries), undo: steps.slice(0, -1) }
}
