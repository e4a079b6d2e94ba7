import { sql } from 'drizzle-orm'
import type { ProjectedLevel } from '@/domain/audience'
import type { Person } from '@/domain/actor'
import type { ScopedDb } from '../acting-as'

export interface Reading {
  documentId: string
  versionId: string
  organisationId: string
  level: ProjectedLevel
}

/** Writes who read which version at which level, in the transaction in which it was read. */
export async function insertReading(db: ScopedDb, reader: Person, reading: Reading): Promise<void> {
  // Column by column, because the application may not name the columns that the database sets.
  await db.execute(sql`insert into reads (document_id, version_id, organisation_id, person_id, reader_organisation, reader_role, level)
    values (${reading.documentId}, ${reading.versionId}, ${reading.organisationId}, ${reader.personId}, ${reader.organisationId}, ${reader.role}, ${reading.level})`)
}
