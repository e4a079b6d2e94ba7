import { answerName, becauseName, inRow, rowsName, type FormEntries } from '@/domain/form/form-entries'
import type { Control, FieldPlan } from '@/domain/form/form-plan'

/** An id that a link can lead to: field names hold characters that mean something in an address. */
export function controlId(name: string): string {
  return `field-${name.replace(/[^a-z0-9_]/gi, '-')}`
}

/** Every name that a section's form posts or shows an error at, rows and parts included. */
export function controlNames(plan: readonly FieldPlan[], entries: FormEntries): string[] {
  return plan.flatMap((field) => namesOf(field, field.name, entries))
}

function namesOf(field: FieldPlan, name: string, entries: FormEntries): string[] {
  const answers = field.answerable ? [answerName(name), becauseName(name)] : []
  return [name, ...answers, ...inside(field.control, name, entries)]
}

function inside(control: Control, name: string, entries: FormEntries): string[] {
  if (control.type === 'group') return control.parts.flatMap((part) => [`${name}.${part.name}`, ...inside(part.control, `${name}.${part.name}`, entries)])
  if (control.type !== 'rows') return []
  return (entries.get(rowsName(name)) ?? []).flatMap((row) => [
    `${name}#${row}`,
    ...control.fields.flatMap((field) => namesOf(field, inRow(name, row, field.name), entries)),
  ])
}

/** The names of the narratives among them: texts that the narrative parser reads. */
export function narrativeNames(plan: readonly FieldPlan[], entries: FormEntries): string[] {
  return plan.flatMap(({ name, control }) => {
    if (control.type === 'paragraph') return control.narrative ? [name] : []
    if (control.type !== 'rows') return []
    const inside = narrativeNames(control.fields, entries)
    return (entries.get(rowsName(name)) ?? []).flatMap((row) => inside.map((leaf) => inRow(name, row, leaf)))
  })
}
