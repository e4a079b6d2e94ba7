import type { FieldMetadata, SubmissionResult } from '@conform-to/react'

/**
 * What our field components take of one of conform's fields. React empties a form after its action, back to the
 * default values; so what was typed is read from the answer, which conform itself does only before scripts run.
 * What is wrong in two ways that are told alike is told once.
 */
export function fieldProps(field: FieldMetadata<string | null | undefined>, last: SubmissionResult | undefined) {
  const typed = last?.initialValue?.[field.name]
  return { id: field.id, name: field.name, errors: field.errors && [...new Set(field.errors)], defaultValue: typeof typed === 'string' ? typed : field.initialValue }
}
