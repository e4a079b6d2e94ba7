import { listPeopleOf, type PersonRow } from '@/db/queries/people'
import type { Actor } from '@/domain/actor'
import { done, type Outcome } from '@/domain/outcome'
import { onOrganisation } from './on-organisation'

export type { PersonRow }

/** People of an organisation, for those who manage them. */
export async function listPeople(actor: Actor, organisationId: string): Promise<Outcome<PersonRow[]>> {
  return onOrganisation(actor, organisationId, async ({ db, organisation }) => done(await listPeopleOf(db, organisation.id)))
}
