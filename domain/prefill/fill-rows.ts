import { rowsIn, type BodyRow } from '../field-path'
import type { SectionBody } from '../kind-definition'
import type { ListAddress, PlannedRow } from './plan-filling'

export interface FillingChoices {
  /** Keys of the rows to fill in. */
  take: ReadonlySet<string>
  /** `key field` of the values to put in the place of what stands there. */
  replace: ReadonlySet<string>
}

export const isAnyChosen = ({ take, replace }: FillingChoices) => take.size + replace.size > 0

export const replaceName = (key: string, field: string) => `${key} ${field}`

/** The section with what was chosen filled in: empty fields of the rows to take, and in any row what is to be replaced. */
export function fillRows(present: SectionBody, { list, key: known }: ListAddress, planned: readonly PlannedRow[], { take, replace }: FillingChoices, newId: () => string): SectionBody {
  const chosenOf = ({ key, filled, kept }: PlannedRow) => [...(take.has(key) ? filled : []), ...kept.filter(({ field }) => replace.has(replaceName(key, field)))]
  const chosen = planned.filter((each) => (each.row === null ? chosenOf(each).some(({ field }) => field === known) : chosenOf(each).length > 0))
  if (chosen.length === 0) return present
  const values = (each: PlannedRow) => chosenOf(each).map(({ field, found }) => [field, found])
  const changes = new Map(chosen.flatMap((each) => (each.row === null ? [] : [[each.row, Object.fromEntries(values(each))]])))
  const changed = rowsIn(present[list]).map((row): BodyRow => ({ ...row, ...changes.get(row.row) }))
  const added = chosen.filter(({ row }) => row === null).map((each): BodyRow => ({ row: newId(), ...Object.fromEntries(values(each)) }))
  return { ...present, [list]: [...changed, ...added] }
}
