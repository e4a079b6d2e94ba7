import { readDraft } from '@/db/queries/sections'
import type { Actor } from '@/domain/actor'
import { exportDocument } from '@/domain/exchange/export-document'
import { done, refused, type Outcome } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { onVersion } from './on-version'

/** The author's own export of a version: canonical JSON without computed values, which imports to the same bytes. */
export async function exportDraft(actor: Actor, versionId: string): Promise<Outcome<{ fileName: string; text: string }>> {
  return onVersion(actor, versionId, 'read_draft', async ({ db, version }) => {
    const kind = kindDefinition(version.kind)
    if (!kind) return refused('not_found')
    const { body, overrides } = await readDraft(db, version.id)
    const text = exportDocument(kind, { schemaVersion: kind.schemaVersion, body, overrides })
    return done({ fileName: `${version.documentId}.json`, text })
  })
}
