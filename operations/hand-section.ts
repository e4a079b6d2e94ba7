import { recordEvent } from '@/db/queries/events'
import { findPerson } from '@/db/queries/people'
import { handSection as store, takeSectionBack } from '@/db/queries/section-hands'
import type { Actor } from '@/domain/actor'
import { isUuid } from '@/domain/ids'
import { done, refused, type Outcome } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { onVersion } from './on-version'

export interface SectionHand {
  versionId: string
  key: string
  /** The colleague; null takes the section back. */
  personId: string | null
}

/** Hands a section of a draft to a colleague, who finds it among what waits for them. Everybody may still edit it. */
export async function handSection(actor: Actor, { versionId, key, personId }: SectionHand): Promise<Outcome<{ personId: string | null }>> {
  return onVersion(actor, versionId, 'edit', async ({ db, version, person }) => {
    if (!Object.hasOwn(kindDefinition(version.kind).sections, key)) return refused('not_found')
    if (personId === null) await takeSectionBack(db, version.id, key)
    else {
      const colleague = isUuid(personId) ? await findPerson(db, personId) : undefined
      if (!colleague || colleague.organisationId !== version.organisationId || colleague.disabledAt) return refused('invalid', [{ path: 'person', message: 'Choose a colleague from the list.' }])
      await store(db, { versionId: version.id, key, organisationId: version.organisationId, personId, handedBy: person.personId })
    }
    await recordEvent(db, person, { organisationId: version.organisationId, documentId: version.documentId, versionId: version.id, deed: 'hand_section', detail: { section: key, person: personId } })
    return done({ personId })
  })
}
