import type { FieldMetadata } from '@conform-to/react'

/** What our field components take of one of conform's fields. */
export function fieldProps(field: FieldMetadata<string | null | undefined>) {
  return { id: field.id, name: field.name, errors: field.errors, defaultValue: field.initialValue }
}
