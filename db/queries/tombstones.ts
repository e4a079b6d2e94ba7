import { sql } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'
import type { Version } from './versions'

/** Keeps a withdrawn document's title, dates and reason. The title is public whenever the document is. */
export async function leaveTombstone(db: ScopedDb, version: Version, reason: string): Promise<boolean> {
  const { rowCount } = await db.execute(sql`insert into tombstones (document_id, kind, slug, organisation_id, organisation_name, title, widest, reason)
    select document_id, kind, slug, organisation_id, organisation_name, title, widest, ${reason}
    from projections where version_id = ${version.id} and level = 'bilateral' and slug is not null`)
  return rowCount === 1
}
