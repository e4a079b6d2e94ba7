import { rowsIn, type BodyRow } from '../field-path'
import type { FieldPlan } from '../form/form-plan'
import type { DocumentBody, KindDefinition } from '../kind-definition'
import type { Difference } from './difference'
import { changeWords, isRunningText, same, withinSentence } from './leaf-change'
import { movedIds } from './moved-rows'
import { namedRowWords, namedWords } from './named-words'
import { plansOf, RowNames } from './row-names'

const movesInWords = 5

interface Sides {
  section: string
  sectionLabel: string
  namesBefore: RowNames
  namesAfter: RowNames
}

/** The rows of a list on one side, by their ids in their order, each with what it is called. */
type Rows = ReadonlyMap<string, { row: BodyRow; place: number; title: string }>

interface List extends Sides {
  path: string
  field: FieldPlan
  fields: readonly FieldPlan[]
  before: Rows
  after: Rows
}

/**
 * Every difference between two bodies of a kind, in the order of its form and in its words. Both are of the current
 * schema and as one level sees them, so nothing above that level can come out. Rows are matched by their ids.
 */
export function differences(kind: KindDefinition, before: DocumentBody, after: DocumentBody): Difference[] {
  const plans = plansOf(kind)
  const names = { namesBefore: new RowNames(plans, before), namesAfter: new RowNames(plans, after) }
  return [...plans].flatMap(([section, plan]) => {
    const sides: Sides = { section, sectionLabel: kind.sections[section]?.label ?? section, ...names }
    return plan.flatMap((field) => fieldDifferences(sides, field, before[section]?.[field.name], after[section]?.[field.name]))
  })
}

function fieldDifferences(sides: Sides, field: FieldPlan, before: unknown, after: unknown): Difference[] {
  const path = `${sides.section}.${field.name}`
  if (field.control.type !== 'rows' || !isListOrNone(before) || !isListOrNone(after)) return leafDifference(sides, path, field, before, after)
  const { fields } = field.control
  const list: List = { ...sides, path, field, fields, before: rowsOf(sides.namesBefore, fields, before), after: rowsOf(sides.namesAfter, fields, after) }
  const changed = [...list.after.keys()].flatMap((id) => rowDifferences(list, id))
  return [...removedRows(list), ...changed, ...movedRows(list)]
}

function isListOrNone(value: unknown): boolean {
  return value === undefined || Array.isArray(value)
}

function rowsOf(names: RowNames, fields: readonly FieldPlan[], value: unknown): Rows {
  const rows = rowsIn(value)
  const titles = names.inList(fields, rows)
  return new Map(rows.map((row, place) => [row.row, { row, place, title: titles.get(row.row) ?? '' }]))
}

function leafDifference(sides: Sides, path: string, field: FieldPlan, before: unknown, after: unknown, of?: { list: string; row: string }): Difference[] {
  if (same(before, after)) return []
  const { control, label } = field
  const pair = { control, before, after, namesBefore: sides.namesBefore, namesAfter: sides.namesAfter }
  const subject = of ? `${named(label)} of ${of.row}` : named(label)
  return [
    {
      path,
      change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      section: sides.sectionLabel,
      field: label,
      list: of?.list ?? null,
      row: of?.row ?? null,
      before,
      after,
      beforeWords: before === undefined ? null : namedWords(control, before, sides.namesBefore),
      afterWords: after === undefined ? null : namedWords(control, after, sides.namesAfter),
      isText: isRunningText(pair),
      sentence: `${subject} ${changeWords(pair)}`,
    },
  ]
}

function rowDifferences(list: List, id: string): Difference[] {
  const [before, after] = [list.before.get(id), list.after.get(id)]
  if (!after) return []
  if (before) {
    const of = { list: list.field.label, row: after.title }
    return list.fields.flatMap((field) => leafDifference(list, `${list.path}#${id}.${field.name}`, field, before.row[field.name], after.row[field.name], of))
  }
  const words = namedRowWords(list.fields, after.row, list.namesAfter)
  const sentence = `${sentenceStart(after.title)} added to ${listName(list)}`
  return [{ ...ofList(list), path: `${list.path}#${id}`, change: 'row_added', row: after.title, after: after.row, afterWords: words, place: after.place, sentence }]
}

function removedRows(list: List): Difference[] {
  return [...list.before].flatMap(([id, { row, title }]) => {
    if (list.after.has(id)) return []
    const words = namedRowWords(list.fields, row, list.namesBefore)
    const sentence = `${sentenceStart(title)} removed from ${listName(list)}`
    return [{ ...ofList(list), path: `${list.path}#${id}`, change: 'row_removed' as const, row: title, before: row, beforeWords: words, sentence }]
  })
}

function movedRows(list: List): Difference[] {
  const before = [...list.before.keys()].filter((id) => list.after.has(id))
  const after = [...list.after.keys()].filter((id) => list.before.has(id))
  const moved = movedIds(before, after)
  if (moved.length === 0) return []
  const titled = (id: string) => list.after.get(id)?.title ?? ''
  const place = (rows: Rows, id: string) => (rows.get(id)?.place ?? 0) + 1
  const moves = moved.slice(0, movesInWords).map((id) => `${titled(id)} moved from place ${place(list.before, id)} to ${place(list.after, id)}`)
  if (moved.length > movesInWords) moves.push(`${moved.length - movesInWords} more moved`)
  const order = (ids: readonly string[]) => ids.map(titled).join('\n')
  const sentence = `Order of ${listName(list)} changed: ${moves.join('; ')}`
  return [{ ...ofList(list), path: list.path, change: 'rows_moved', before, after, beforeWords: order(before), afterWords: order(after), sentence }]
}

function ofList({ sectionLabel, field }: List) {
  return { section: sectionLabel, field: field.label, list: field.label, row: null, before: undefined, after: undefined, beforeWords: null, afterWords: null, isText: false }
}

const listName = ({ field }: List) => withinSentence(named(field.label))

function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A label as the subject of a sentence; one that is a phrase or a question of its own stands in quotes. */
function named(label: string): string {
  return label.split(' ').length > 3 || /^(How|Is|Was|What|When|Where|Who|Why|Which|Does|Did|Has|Can)\b/.test(label) ? `“${label}”` : label
}
