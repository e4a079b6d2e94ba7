import { colleaguesNames } from '@/db/queries/people-names'
import { earlierTextsOf, findEarlierText } from '@/db/queries/section-revisions'
import type { Actor } from '@/domain/actor'
import type { SectionBody } from '@/domain/kind-definition'
import { done, refused, type Outcome } from '@/domain/outcome'
import { migrateBody } from '@/domain/schema-changes'
import { kindDefinition } from '@/kinds/schemas'
import { onVersion } from './on-version'

export interface EarlierText {
  revision: number
  by: string
  at: Date
}

/** What stood in a section of a draft before it was written over, newest first. */
export async function readEarlierTexts(actor: Actor, versionId: string, key: string): Promise<Outcome<EarlierText[]>> {
  return onVersion(actor, versionId, 'read_draft', async ({ db }) => {
    const names = await colleaguesNames(db)
    const kept = await earlierTextsOf(db, versionId, key)
    return done(kept.map(({ revision, touchedBy, touchedAt }) => ({ revision, by: (touchedBy && names.get(touchedBy)) || 'Someone no longer listed', at: touchedAt })))
  })
}

/** One of them as the current schema has its section; what that has in another section is left out. */
export async function readEarlierText(actor: Actor, versionId: string, key: string, revision: number): Promise<Outcome<SectionBody>> {
  return onVersion(actor, versionId, 'read_draft', async ({ db, version }) => {
    const found = await findEarlierText(db, versionId, key, revision)
    return found ? done(migrateBody(kindDefinition(version.kind), { [key]: found.body }, found.schemaVersion)[key] ?? {}) : refused('not_found')
  })
}
