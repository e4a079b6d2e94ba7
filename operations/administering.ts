import type { ScopedDb } from '@/db/acting-as'
import { findOrganisationById } from '@/db/queries/organisations'
import { refusalTo } from '@/domain/access'
import { factsOfOrganisation } from '@/domain/document-facts'
import type { Actor } from '@/domain/actor'
import { refused, type Outcome } from '@/domain/outcome'
import { allOrNothing } from './on-version'

/** The opening of verbs on the register of organisations: whoever manages the operator's people. Others find nothing. */
export async function administering<T>(actor: Actor, work: (db: ScopedDb) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if (actor.kind !== 'person') return refused('not_found')
  return allOrNothing(actor, async (db) => {
    const own = await findOrganisationById(db, actor.organisationId)
    const isAdmin = own?.kind === 'operator' && refusalTo(actor, 'manage_people', factsOfOrganisation(own)) === null
    return isAdmin ? work(db) : refused('not_found')
  })
}
