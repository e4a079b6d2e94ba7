import { listAllOrganisations, type OrganisationRow } from '@/db/queries/organisations'
import type { Actor } from '@/domain/actor'
import { done, type Outcome } from '@/domain/outcome'
import { administering } from './administering'

export type { OrganisationRow }

/** Every organisation of the portal; for Microsoft admins. */
export async function listOrganisations(actor: Actor): Promise<Outcome<OrganisationRow[]>> {
  return administering(actor, async (db) => done(await listAllOrganisations(db)))
}
