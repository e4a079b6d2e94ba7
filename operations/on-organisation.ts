import type { ScopedDb } from '@/db/acting-as'
import { findOrganisationById, type OrganisationRow } from '@/db/queries/organisations'
import { findPerson, type PersonRow } from '@/db/queries/people'
import { refusalTo } from '@/domain/access'
import { factsOfOrganisation } from '@/domain/document-facts'
import type { Actor, Person } from '@/domain/actor'
import { isUuid } from '@/domain/ids'
import { refused, type Outcome } from '@/domain/outcome'
import { allOrNothing } from './on-version'

export interface ManagedOrganisation {
  db: ScopedDb
  manager: Person
  organisation: OrganisationRow
}

/** The opening of every verb on the people of an organisation. Whose organisation it is not finds nothing. */
export async function onOrganisation<T>(actor: Actor, organisationId: string, work: (found: ManagedOrganisation) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if (actor.kind !== 'person' || !isUuid(organisationId)) return refused('not_found')
  return allOrNothing(actor, async (db) => {
    const organisation = await findOrganisationById(db, organisationId)
    if (!organisation) return refused('not_found')
    const refusal = refusalTo(actor, 'manage_people', factsOfOrganisation(organisation))
    return refusal ? refused(refusal) : work({ db, manager: actor, organisation })
  })
}

/** The same for one of its people. */
export async function onPerson<T>(actor: Actor, personId: string, work: (found: { db: ScopedDb; manager: Person; person: PersonRow }) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if (actor.kind !== 'person' || !isUuid(personId)) return refused('not_found')
  return allOrNothing(actor, async (db) => {
    const person = await findPerson(db, personId)
    const organisation = person && (await findOrganisationById(db, person.organisationId))
    if (!organisation) return refused('not_found')
    const refusal = refusalTo(actor, 'manage_people', factsOfOrganisation(organisation))
    return refusal ? refused(refusal) : work({ db, manager: actor, person })
  })
}
