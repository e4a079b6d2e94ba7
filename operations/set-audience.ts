import { recordEvent } from '@/db/queries/events'
import { audienceBody, audienceKey, readDraft, writeSection } from '@/db/queries/sections'
import type { Actor } from '@/domain/actor'
import type { LevelOverride } from '@/domain/kind-definition'
import { done, refused, type Outcome } from '@/domain/outcome'
import { problemsInOverrides } from '@/domain/overrides'
import { kindDefinition } from '@/kinds/schemas'
import { audienceChanges, type AudienceChange } from './audience-changes'
import { onVersion } from './on-version'

/** Replaces the overrides of a draft. `expected` is the revision of the audience that the publisher saw. */
export async function setAudience(actor: Actor, versionId: string, overrides: readonly LevelOverride[], expected: number): Promise<Outcome<{ revision: number; changes: AudienceChange[] }>> {
  return onVersion(actor, versionId, 'change_draft_audience', async ({ db, version, person }) => {
    const kind = kindDefinition(version.kind)
    if (!kind) return refused('not_found')
    const draft = await readDraft(db, version.id)
    const problems = problemsInOverrides(kind, draft.body, overrides)
    if (problems.length > 0) return refused('invalid', problems)
    const revision = await writeSection(db, { versionId, organisationId: version.organisationId, key: audienceKey, body: audienceBody(kind, overrides), personId: person.personId }, expected)
    if (revision === null) return refused('conflict')
    const changes = audienceChanges(kind, draft.body, draft.overrides, overrides)
    await recordEvent(db, person, { organisationId: version.organisationId, documentId: version.documentId, versionId, deed: 'change_draft_audience', detail: { changes } })
    return done({ revision, changes })
  })
}
