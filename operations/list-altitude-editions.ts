import { listAltitudeEditions as list, type AltitudeEdition } from '@/db/queries/altitude-lists'
import type { Actor } from '@/domain/actor'
import { done, type Outcome } from '@/domain/outcome'
import { administering } from './administering'

/** Every edition of Microsoft's lists that was imported; for Microsoft admins. */
export async function listAltitudeEditions(actor: Actor): Promise<Outcome<AltitudeEdition[]>> {
  return administering(actor, async (db) => done(await list(db)))
}

export type { AltitudeEdition }
