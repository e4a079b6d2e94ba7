import type { DocumentBody, KindDefinition, LevelOverride } from '../kind-definition'
import { canonicalJson } from './canonical-json'

export interface AuthoredDocument {
  schemaVersion: number
  body: DocumentBody
  overrides: readonly LevelOverride[]
}

/** The author's own export, without computed fields: RFC 8785 JSON on one line, closed by LF. */
export function exportDocument(kind: KindDefinition, { schemaVersion, body, overrides }: AuthoredDocument): string {
  const audience = overrides
    .map(({ path, level, reason }) => ({ path, level, reason }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return `${canonicalJson({ bulkhead: kind.kind, schema_version: schemaVersion, body, audience })}\n`
}
