import { currentAltitudeLists } from '@/app/altitudes/altitude-facts-of'
import { isNoAnswer, noAnswerWords } from '@/domain/answers'
import { bookOf, fileOf, type AltitudeLists } from '@/domain/altitudes/altitude-lists'
import { checkDriver } from '@/domain/altitudes/check-driver'
import { formPlan, type FieldPlan } from '@/domain/form/form-plan'
import { valueWords } from '@/domain/form/value-words'
import { replaceName } from '@/domain/prefill/fill-rows'
import type { FoundRow } from '@/domain/prefill/found-rows'
import { planFilling, type PlannedRow } from '@/domain/prefill/plan-filling'
import type { Kind } from '@/domain/vocabulary'
import { kindDefinition } from '@/kinds/schemas'
import type { SectionRead } from '@/operations/read-section'
import type { DrawnRow, FoundList } from './fill-in-state'
import type { FilledList } from './filled-list'

/** A list that files fill in, with its section as it is stored now. */
export interface StoredList {
  list: FilledList
  stored: SectionRead
}

/** What was found beside what stands in the form, in the form's words. */
export async function drawList({ list, stored: { kind: name, body, revision } }: StoredList, found: readonly FoundRow[]): Promise<FoundList> {
  const kind = kindDefinition(name)
  const section = kind.sections[list.section]
  const field = section && formPlan(section).find(({ name }) => name === list.list)
  const fields = field?.control.type === 'rows' ? field.control.fields : []
  const lists = list.tells === 'drivers' ? await currentAltitudeLists() : null
  const planned = planFilling(kind, list, body, found)
  const answer = body[list.list]
  return {
    section: list.section,
    tells: list.tells,
    label: sectionLabel(name, list.section),
    found: [...found],
    rows: planned.map((row, index) => drawnRow(row, found[index], fields, lists)),
    revision,
    answered: isNoAnswer(answer) ? `${noAnswerWords[answer.answer]}, because: ${answer.because}` : null,
  }
}

export const sectionLabel = (kind: Kind, section: string) => kindDefinition(kind).sections[section]?.label ?? section

function drawnRow(planned: PlannedRow, found: FoundRow | undefined, fields: readonly FieldPlan[], lists: AltitudeLists | null): DrawnRow {
  const { key, row, filled, kept, unfit } = planned
  const planOf = (name: string) => fields.find((field) => field.name === name)
  const label = (name: string) => planOf(name)?.label ?? name
  const words = (name: string, value: unknown) => valueWords(planOf(name)?.control ?? { type: 'line' }, value)
  const facts = lists && found ? checkDriver(lists, claimOf(found)) : []
  return {
    key,
    state: row === null ? 'new' : filled.length > 0 ? 'fills' : kept.length > 0 ? 'differs' : 'same',
    from: found?.from.join(', ') ?? '',
    notes: found?.notes ?? [],
    filled: filled.map(({ field, found: value }) => ({ label: label(field), found: words(field, value) })),
    kept: kept.map(({ field, now, found: value }) => ({ name: replaceName(key, field), label: label(field), now: words(field, now), found: words(field, value), wanted: false })),
    unfit: unfit.map(({ field, reason }) => ({ label: label(field), reason })),
    facts,
    wanted: filled.length > 0 && (row !== null || !isOfWindows(key, lists)),
  }
}

function claimOf({ key, fields: { altitudes, load_order_group: group } }: FoundRow) {
  const claimed = Array.isArray(altitudes) ? altitudes.filter((each) => typeof each === 'string') : []
  return { file_name: key, altitudes: claimed, load_order_group: typeof group === 'string' ? group : undefined }
}

/** fltmc lists all filters of a machine; those of Windows itself are rarely what an author files. */
function isOfWindows(file: string, lists: AltitudeLists | null): boolean {
  const listed = lists ? (bookOf(lists.allocations).byFile.get(fileOf(file)) ?? []) : []
  return listed.length > 0 && listed.every(({ company }) => company === 'Microsoft')
}
