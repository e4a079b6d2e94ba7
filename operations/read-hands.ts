import { actingAs } from '@/db/acting-as'
import { listPeopleOf } from '@/db/queries/people'
import { handsOf, sectionsWith, type HandedSection } from '@/db/queries/section-hands'
import type { Actor } from '@/domain/actor'
import { done, type Outcome } from '@/domain/outcome'
import { onVersion } from './on-version'

export type { HandedSection }

export interface Hands {
  /** By section key: whom it is with, and since when. */
  with: ReadonlyMap<string, { personId: string; name: string; since: Date }>
  /** Those whom a section can be handed to. */
  colleagues: readonly { personId: string; name: string }[]
}

/** Whom the sections of a version are with, for the people of its organisation. */
export async function readHands(actor: Actor, versionId: string): Promise<Outcome<Hands>> {
  return onVersion(actor, versionId, 'read_draft', async ({ db, version }) => {
    const people = await listPeopleOf(db, version.organisationId)
    const names = new Map(people.map(({ id, name }) => [id, name]))
    const hands = await handsOf(db, version.id)
    return done({
      with: new Map(hands.map(({ key, personId, handedAt }) => [key, { personId, name: names.get(personId) ?? 'someone no longer listed', since: handedAt }])),
      colleagues: people.filter(({ disabledAt }) => !disabledAt).map(({ id, name }) => ({ personId: id, name })),
    })
  })
}

const most = 50

/** Sections that colleagues handed to the actor and that can still be edited. */
export async function listHandedSections(actor: Actor): Promise<HandedSection[]> {
  if (actor.kind !== 'person') return []
  return actingAs(actor, (db) => sectionsWith(db, actor.personId, most))
}
