import { createHash } from 'node:crypto'
import type { ScopedDb } from '@/db/acting-as'
import { storeProjection } from '@/db/queries/projections'
import type { Draft } from '@/db/queries/sections'
import type { ProjectedDocument } from '@/db/tables/documents'
import { projectedLevels, type ProjectedLevel } from '@/domain/audience'
import { canonicalJson } from '@/domain/exchange/canonical-json'
import type { DocumentBody, KindDefinition, LevelOverride } from '@/domain/kind-definition'
import { project } from '@/domain/projection'

/** What one level sees of a draft: its fields, and the values computed from those fields alone. */
export function projectDocument(kind: KindDefinition, body: DocumentBody, level: ProjectedLevel, overrides: readonly LevelOverride[]): ProjectedDocument {
  const projected = project(kind, body, level, overrides)
  return { body: projected, computed: kind.compute(projected, level) }
}

/** The digest by which a projection is known: of its canonical JSON, never of a fuller body (rulings 14). */
export function digestOf(document: ProjectedDocument): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex')
}

/** Stores what each level sees of a version, so that no reader ever touches more than its own. */
export async function storeProjections(db: ScopedDb, kind: KindDefinition, versionId: string, draft: Draft): Promise<void> {
  for (const level of projectedLevels) {
    const body = projectDocument(kind, draft.body, level, draft.overrides)
    const face = kind.face(body.body, body.computed)
    await storeProjection(db, { versionId, level, ...face, revisionSummary: draft.revisionSummary, body, sha256: digestOf(body) })
  }
}
