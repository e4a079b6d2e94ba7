import { colleaguesNames } from '@/db/queries/people-names'
import { findSection } from '@/db/queries/sections'
import type { Actor } from '@/domain/actor'
import type { SectionBody } from '@/domain/kind-definition'
import { done, type Outcome } from '@/domain/outcome'
import type { Kind } from '@/domain/vocabulary'
import { onVersion } from './on-version'

export interface SectionRead {
  documentId: string
  kind: Kind
  /** Empty, at revision 0, where the section was never saved. */
  body: SectionBody
  revision: number
  touched: { by: string; at: Date } | null
}

/** One section of a draft as it is stored now, with who saved it last. */
export async function readSection(actor: Actor, versionId: string, key: string): Promise<Outcome<SectionRead>> {
  return onVersion(actor, versionId, 'read_draft', async ({ db, version }) => {
    const stored = await findSection(db, version.id, key)
    const by = stored?.touchedBy && (await colleaguesNames(db)).get(stored.touchedBy)
    return done({
      documentId: version.documentId,
      kind: version.kind,
      body: stored?.body ?? {},
      revision: stored?.revision ?? 0,
      touched: stored && stored.revision > 0 ? { by: by || 'Someone no longer listed', at: stored.touchedAt } : null,
    })
  })
}
