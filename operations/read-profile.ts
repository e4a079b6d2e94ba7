import { actingAs } from '@/db/acting-as'
import { findProfile, type Profile } from '@/db/queries/profiles'
import { refusalTo } from '@/domain/access'
import type { Actor, Person } from '@/domain/actor'
import { factsOfOrganisation } from '@/domain/document-facts'
import type { KindDefinition, SectionBody } from '@/domain/kind-definition'

export type { Profile }

const empty: Profile = { contactAlias: null, contact24x7: null, language: null }

/** What the actor's own organisation puts into every new document. */
export async function readProfile(actor: Actor): Promise<Profile> {
  if (actor.kind !== 'person') return empty
  return (await actingAs(actor, (db) => findProfile(db, actor.organisationId))) ?? empty
}

/** The profile as answers of a kind's first section, as far as the kind asks for them. */
export function profileAnswers(kind: KindDefinition, { contactAlias, contact24x7, language }: Profile): SectionBody {
  const asked = kind.sections['about']?.schema.shape ?? {}
  const answers = { contact_alias: contactAlias, contact_24x7: contact24x7, language }
  return Object.fromEntries(Object.entries(answers).filter(([name, value]) => value !== null && Object.hasOwn(asked, name)))
}

export function mayChangeProfile(person: Person): boolean {
  return refusalTo(person, 'change_profile', factsOfOrganisation({ id: person.organisationId, kind: person.organisationKind })) === null
}
