import { sql } from 'drizzle-orm'
import type { ProjectedLevel } from '@/domain/audience'
import type { ScopedDb } from '../acting-as'
import type { ProjectedDocument } from '../tables/documents'

export interface NewProjection {
  versionId: string
  level: ProjectedLevel
  title: string
  summary: string
  facets: Record<string, string>
  revisionSummary: string
  body: ProjectedDocument
  sha256: string
  schemaVersion: number
}

/** Stores one level of one version; the database refuses what is not the publisher's own or already frozen. */
export async function storeProjection(db: ScopedDb, row: NewProjection): Promise<void> {
  await db.execute(sql`select guard.store_projection(${row.versionId}, ${row.level}, ${row.title}, ${row.summary},
    ${JSON.stringify(row.facets)}::jsonb, ${row.revisionSummary}, ${JSON.stringify(row.body)}::jsonb, ${row.sha256}, ${row.schemaVersion})`)
}

/** Stores at one level of a draft what that level reads of the released version, as it is stored there. */
export async function repeatProjection(db: ScopedDb, versionId: string, level: ProjectedLevel, revisionSummary: string): Promise<void> {
  await db.execute(sql`select guard.repeat_projection(${versionId}, ${level}, ${revisionSummary})`)
}
