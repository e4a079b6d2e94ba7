import type { FieldMetadata, SubmissionResult } from '@conform-to/react'

/**
 * What our field components take of one of conform's fields. React empties a form after its action, back to the
 * default values; so what was typed is read from the answer, in which an emptied field is left out. What is stored is
 * given here and not to conform, which would put it back over what was typed. What is wrong in two ways that are told
 * alike is told once.
 */
export function fieldProps(field: FieldMetadata<string | null | undefined>, last: SubmissionResult | undefined, stored?: string) {
  const typed = last?.initialValue?.[field.name]
  const answered = typeof typed === 'string' ? typed : ''
  return { id: field.id, name: field.name, errors: field.errors && [...new Set(field.errors)], defaultValue: last?.initialValue ? answered : stored }
}
