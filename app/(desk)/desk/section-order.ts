import type { KindDefinition } from '@/domain/kind-definition'

/** The form after this one; the overview after the last. */
export function nextSection(kind: KindDefinition, documentId: string, section: string): string {
  const keys = Object.keys(kind.sections)
  const next = keys[keys.indexOf(section) + 1]
  return next ? `/desk/${documentId}/${next}` : `/desk/${documentId}`
}
