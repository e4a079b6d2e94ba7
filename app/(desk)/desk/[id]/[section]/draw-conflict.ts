import { canonicalJson } from '@/domain/exchange/canonical-json'
import type { Person } from '@/domain/actor'
import type { FieldPlan } from '@/domain/form/form-plan'
import type { SectionBody } from '@/domain/kind-definition'
import { titleOfRow } from '@/domain/form/row-title'
import { differencesOf, type Difference } from '@/figures/section-form/two-texts'
import { rowWords, valueWords } from '@/domain/form/value-words'
import { rowsIn } from '@/domain/field-path'
import { readSection } from '@/operations/read-section'
import type { PostedForm } from './posted-form'
import type { DrawnDifference, SectionState } from './section-state'

/** Both texts of a section side by side; a text that somebody saved in the very same words is no conflict. */
export async function drawConflict(actor: Person, form: PostedForm, mine: SectionBody, stored: { theirs: SectionBody; revision: number }): Promise<Omit<SectionState, 'attempt'>> {
  const { theirs, revision } = stored
  if (canonicalJson(mine) === canonicalJson(theirs)) return { outcome: 'saved', revision, title: 'Saved' }
  const now = await readSection(actor, form.posted.versionId, form.posted.section)
  const touched = now.ok ? now.value.touched : null
  return {
    outcome: 'conflict',
    revision,
    conflict: {
      by: touched?.by ?? 'Somebody else',
      at: (touched?.at ?? new Date()).toISOString(),
      differences: differencesOf(form.plan, mine, theirs).map((difference) => drawn(difference)),
    },
  }
}

function drawn({ unit, field, row, mine, theirs }: Difference): DrawnDifference {
  if (field.control.type !== 'rows') return { unit, label: field.label, mine: valueWords(field.control, mine), theirs: valueWords(field.control, theirs) }
  const { fields } = field.control
  if (unit.endsWith('@row')) return { unit, label: `${field.label}: order of the entries`, mine: orderWords(fields, mine), theirs: orderWords(fields, theirs) }
  if (row === undefined) return { unit, label: field.label, mine: valueWords(field.control, mine), theirs: valueWords(field.control, theirs) }
  const title = titleOf(fields, mine ?? theirs)
  return { unit, label: title ? `${field.label}: ${title}` : field.label, mine: rowWords(fields, mine), theirs: rowWords(fields, theirs) }
}

function titleOf(fields: readonly FieldPlan[], row: unknown): string {
  const [item] = rowsIn([row])
  return item ? titleOfRow(fields, item) : ''
}

function orderWords(fields: readonly FieldPlan[], rows: unknown): string {
  return rowsIn(rows)
    .map((row, index) => `${index + 1}. ${titleOf(fields, row) || 'New entry'}`)
    .join('\n')
}
