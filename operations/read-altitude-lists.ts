import { actingAs, type ScopedDb } from '@/db/acting-as'
import { altitudeRows, newestAltitudeEdition, type ListPart } from '@/db/queries/altitude-lists'
import type { Actor } from '@/domain/actor'
import type { Allocation, AltitudeLists, DatedList, LoadOrderGroup } from '@/domain/altitudes/altitude-lists'

/** An edition never changes, and a page that checks a few drivers needs all of it: what was read once is kept. */
const kept = new Map<string, DatedList<Allocation | LoadOrderGroup>>()

/** Microsoft's lists as they are checked against now: the newest that was imported, else the one that is shipped. */
export async function readAltitudeLists(actor: Actor, shipped: AltitudeLists): Promise<AltitudeLists> {
  return actingAs(actor, async (db) => ({
    allocations: await newer(db, 'allocations', shipped.allocations),
    groups: await newer(db, 'groups', shipped.groups),
  }))
}

async function newer<T extends Allocation | LoadOrderGroup>(db: ScopedDb, part: ListPart, shipped: DatedList<T>): Promise<DatedList<T>> {
  const newest = await newestAltitudeEdition(db, part)
  if (!newest || newest.asOf < shipped.as_of) return shipped
  const list = kept.get(newest.id) ?? { as_of: newest.asOf, source: newest.source, rows: await altitudeRows(db, newest.id) }
  kept.set(newest.id, list)
  return list as DatedList<T>
}
