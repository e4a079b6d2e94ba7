import { sql } from 'drizzle-orm'
import type { Actor } from '@/domain/actor'
import type { DocumentDeed, OrganisationDeed } from '@/domain/recorded-deeds'
import type { PublicationState } from '@/domain/workflow/publication'
import type { ScopedDb } from '../acting-as'

interface EventFacts {
  organisationId: string
  versionId?: string
  from?: PublicationState | null
  to?: PublicationState | null
  /** Paths, levels, counts and ids; never a text that an author wrote. */
  detail?: Record<string, unknown>
}

export type NewEvent = EventFacts & ({ documentId: string; deed: DocumentDeed } | { documentId?: undefined; deed: OrganisationDeed })

/** Writes who did what in the transaction in which it was done. */
export async function recordEvent(db: ScopedDb, actor: Actor, event: NewEvent): Promise<void> {
  const person = actor.kind === 'person' ? actor : null
  await db.execute(sql`insert into events (organisation_id, document_id, version_id, actor_kind, actor_person, actor_organisation, actor_role, deed, from_state, to_state, detail)
    values (${event.organisationId}, ${event.documentId ?? null}, ${event.versionId ?? null}, ${actor.kind}, ${person?.personId ?? null}, ${person?.organisationId ?? null},
      ${person?.role ?? actor.kind}, ${event.deed}, ${event.from ?? null}, ${event.to ?? null}, ${JSON.stringify(event.detail ?? {})}::jsonb)`)
}
