import type { ProjectedLevel } from '@/domain/audience'
import { migrateBody } from '@/domain/schema-changes'
import type { Kind } from '@/domain/vocabulary'
import { kindDefinition } from '@/kinds/schemas'
import type { ProjectedDocument } from '../tables/documents'

/** A stored projection as the current schema of its kind has it, to be drawn. What it says at its level stays the same. */
export function currentForm(kind: Kind, level: ProjectedLevel, schemaVersion: number, stored: ProjectedDocument): ProjectedDocument {
  const definition = kindDefinition(kind)
  if (schemaVersion === definition.schemaVersion) return stored
  const body = migrateBody(definition, stored.body, schemaVersion)
  return { body, computed: definition.compute(body, level) }
}
