import { createHash } from 'node:crypto'
import type { ScopedDb } from '@/db/acting-as'
import { repeatProjection, storeProjection } from '@/db/queries/projections'
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

/** Stores what one level sees of a version. */
async function storeLevel(db: ScopedDb, kind: KindDefinition, versionId: string, level: ProjectedLevel, body: ProjectedDocument, revisionSummary: string): Promise<void> {
  const face = kind.face(body.body, body.computed)
  await storeProjection(db, { versionId, level, ...face, revisionSummary, body, sha256: digestOf(body), schemaVersion: kind.schemaVersion })
}

/**
 * Stores what each level sees of a draft, so that no reader ever touches more than its own. A level that sees nothing
 * changed since `repeated`, the released version, gets what is stored there: to it, a change of schema is none.
 */
export async function storeProjections(db: ScopedDb, kind: KindDefinition, versionId: string, draft: Draft, repeated?: Draft): Promise<void> {
  for (const level of projectedLevels) {
    const body = projectDocument(kind, draft.body, level, draft.overrides)
    if (repeated && isSame(body, projectDocument(kind, repeated.body, level, repeated.overrides))) await repeatProjection(db, versionId, level, draft.revisionSummary)
    else await storeLevel(db, kind, versionId, level, body, draft.revisionSummary)
  }
}

/** Stores again what a released version shows where a change of audience makes it show less. What its owner reads stays. */
export async function storeTightened(db: ScopedDb, kind: KindDefinition, versionId: string, draft: Draft, tightened: readonly LevelOverride[]): Promise<void> {
  for (const level of projectedLevels) {
    const body = projectDocument(kind, draft.body, level, tightened)
    if (!isSame(body, projectDocument(kind, draft.body, level, draft.overrides))) await storeLevel(db, kind, versionId, level, body, draft.revisionSummary)
  }
}

function isSame(a: ProjectedDocument, b: ProjectedDocument): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
