import { desc, eq, sql } from 'drizzle-orm'
import type { Allocation, LoadOrderGroup } from '@/domain/altitudes/altitude-lists'
import type { ScopedDb } from '../acting-as'
import { altitudeLists } from '../tables/altitude-lists'

export type ListPart = 'allocations' | 'groups'

export interface AltitudeEdition {
  id: string
  part: ListPart
  asOf: string
  source: string
  importedAt: Date
  count: number
}

const edition = {
  id: altitudeLists.id,
  part: altitudeLists.part,
  asOf: altitudeLists.asOf,
  source: altitudeLists.source,
  importedAt: altitudeLists.importedAt,
  count: sql<number>`jsonb_array_length(${altitudeLists.rows})`,
}

/** Every edition that was imported, the one in use of each part first. */
export async function listAltitudeEditions(db: ScopedDb): Promise<AltitudeEdition[]> {
  return db.select(edition).from(altitudeLists).orderBy(altitudeLists.part, desc(altitudeLists.asOf), desc(altitudeLists.importedAt), altitudeLists.id).limit(500)
}

/** The edition of the newest day; of two of one day the one imported last. */
export async function newestAltitudeEdition(db: ScopedDb, part: ListPart): Promise<Pick<AltitudeEdition, 'id' | 'asOf' | 'source'> | undefined> {
  const { id, asOf, source } = edition
  const [newest] = await db.select({ id, asOf, source }).from(altitudeLists).where(eq(altitudeLists.part, part)).orderBy(desc(altitudeLists.asOf), desc(altitudeLists.importedAt), altitudeLists.id).limit(1)
  return newest
}

export async function altitudeRows(db: ScopedDb, id: string): Promise<Allocation[] | LoadOrderGroup[]> {
  const [found] = await db.select({ rows: altitudeLists.rows }).from(altitudeLists).where(eq(altitudeLists.id, id))
  return found?.rows ?? []
}

export async function insertAltitudeList(db: ScopedDb, list: { id: string; part: ListPart; asOf: string; source: string; rows: readonly unknown[] }): Promise<void> {
  await db.execute(sql`insert into altitude_lists (id, part, as_of, source, rows)
    values (${list.id}, ${list.part}, ${list.asOf}, ${list.source}, ${JSON.stringify(list.rows)}::jsonb)`)
}
