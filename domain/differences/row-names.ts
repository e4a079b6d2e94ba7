import { rowsIn, type BodyRow } from '../field-path'
import { formPlan, type FieldPlan } from '../form/form-plan'
import { titleOfRow } from '../form/row-title'
import type { DocumentBody, KindDefinition } from '../kind-definition'

/** The plan of each section, by its key. */
export type Plans = ReadonlyMap<string, readonly FieldPlan[]>

const plansOfKinds = new WeakMap<KindDefinition, Plans>()

export function plansOf(kind: KindDefinition): Plans {
  const kept = plansOfKinds.get(kind)
  if (kept) return kept
  const plans = new Map(Object.entries(kind.sections).map(([key, section]) => [key, formPlan(section)]))
  plansOfKinds.set(kind, plans)
  return plans
}

/** What rows are called in one body: by their own words, and by those of the row that they belong to. */
export class RowNames {
  private readonly titles = new Map<string, string>()

  constructor(plans: Plans, body: DocumentBody) {
    for (const [section, plan] of plans) {
      for (const { name, control } of plan) {
        if (control.type !== 'rows') continue
        for (const row of rowsIn(body[section]?.[name])) if (!this.titles.has(row.row)) this.titles.set(row.row, titleOfRow(control.fields, row))
      }
    }
  }

  /** A row that a field refers to; it may have no words, or not be shown at this level. */
  referredTo(id: unknown): string {
    const title = this.titles.get(String(id))
    return title ? `“${title}”` : 'an entry without a title here'
  }

  /** Each row of a list by its id: “Content: Early access”; by its place where it has no words of its own. */
  inList(fields: readonly FieldPlan[], rows: readonly BodyRow[]): ReadonlyMap<string, string> {
    const owner = fields.find((field) => field.control.type === 'row_ref')
    const titles = rows.map((row) => [owner && this.titles.get(String(row[owner.name])), titleOfRow(fields, row)].filter(Boolean).join(': '))
    const uses = new Map<string, number>()
    for (const title of titles) uses.set(title, (uses.get(title) ?? 0) + 1)
    return new Map(rows.map(({ row }, index) => [row, nameOf(titles[index] ?? '', index + 1, uses)]))
  }
}

function nameOf(title: string, place: number, uses: ReadonlyMap<string, number>): string {
  if (title === '') return `entry ${place}`
  return uses.get(title) === 1 ? `“${title}”` : `“${title}” (entry ${place})`
}
