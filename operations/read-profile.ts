import { actingAs } from '@/db/acting-as'
import { findProfile, type Profile } from '@/db/queries/profiles'
import { refusalTo } from '@/domain/access'
import type { Actor, Person } from '@/domain/actor'
import { factsOfOrganisation } from '@/domain/document-facts'
import type { Known } from '@/domain/known-answers'

export type { Profile }

const empty: Profile = { contactAlias: null, contact24x7: null, language: null, statusPageUrl: null }

/** What the actor's own organisation puts into every new document. */
export async function readProfile(actor: Actor): Promise<Profile> {
  if (actor.kind !== 'person') return empty
  return (await actingAs(actor, (db) => findProfile(db, actor.organisationId))) ?? empty
}

/** What the profile tells of every new document. */
export function knownFromProfile({ contactAlias, contact24x7, language, statusPageUrl }: Profile): Known {
  return { contact_alias: contactAlias, contact_24x7: contact24x7, language, status_page_url: statusPageUrl }
}

export function mayChangeProfile(person: Person): boolean {
  return refusalTo(person, 'change_profile', factsOfOrganisation({ id: person.organisationId, kind: person.organisationKind })) === null
}
