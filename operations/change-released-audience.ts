import { recordEvent } from '@/db/queries/events'
import { audienceBody, audienceKey, readDraft, revisionKey, writeSection } from '@/db/queries/sections'
import { findVersion, hasOpenVersion, moveVersion } from '@/db/queries/versions'
import type { WidestLevel } from '@/domain/audience'
import type { Actor } from '@/domain/actor'
import { widestLevelsOf, type LevelOverride } from '@/domain/kind-definition'
import { done, refused, type Outcome } from '@/domain/outcome'
import { problemsInOverrides } from '@/domain/overrides'
import { longestReason, textProblems } from '@/domain/storable-text'
import { tellingProblem } from '@/domain/telling-names'
import { kindDefinition } from '@/kinds/schemas'
import { audienceChanges, type AudienceChange } from './audience-changes'
import { onVersion } from './on-version'
import { storeProjections } from './project-version'
import { repeatVersion } from './start-version'
import { tightenEarlier } from './tighten-earlier'

export interface AudienceRelease {
  versionId: string
  overrides: readonly LevelOverride[]
  widest: WidestLevel
  revisionSummary: string
}

/**
 * Changes who may read a released document, as a patch version without review. Where a field was tightened, earlier
 * versions are projected again, so that it is withheld there too.
 */
export async function changeReleasedAudience(actor: Actor, wanted: AudienceRelease): Promise<Outcome<{ versionId: string; changes: AudienceChange[] }>> {
  return onVersion(actor, wanted.versionId, 'change_released_audience', async ({ db, version, person, names }) => {
    const kind = kindDefinition(version.kind)
    if (!kind) return refused('not_found')
    if (await hasOpenVersion(db, version.documentId)) return refused('wrong_state', [{ path: 'version', message: 'Finish or discard the open draft first.' }])
    const draft = await readDraft(db, version.id)
    const problems = problemsInOverrides(kind, draft.body, wanted.overrides)
    if (wanted.revisionSummary.trim() === '') problems.push({ path: 'revision.summary', message: 'Say why the audience changes.' })
    problems.push(...textProblems('revision.summary', wanted.revisionSummary, longestReason))
    const changes = audienceChanges(kind, draft.body, draft.overrides, wanted.overrides)
    if (changes.length === 0 && wanted.widest === version.widest) problems.push({ path: 'audience', message: 'Nothing would change.' })
    if (!widestLevelsOf(kind).includes(wanted.widest)) problems.push({ path: 'widest', message: 'This kind of document is never opened that wide.' })
    problems.push(...tellingProblem('revision.summary', wanted.revisionSummary, names))
    if (problems.length > 0) return refused('invalid', problems)

    const versionId = await repeatVersion(db, version, 'audience', version.step)
    const owner = { versionId, organisationId: version.organisationId, personId: person.personId }
    await writeSection(db, { ...owner, key: audienceKey, body: audienceBody(kind, wanted.overrides) }, (await readDraft(db, versionId)).revisions[audienceKey] ?? 0)
    await writeSection(db, { ...owner, key: revisionKey, body: { summary: wanted.revisionSummary.trim() } }, 0)
    await storeProjections(db, kind, versionId, await readDraft(db, versionId), draft)
    const patch = await findVersion(db, versionId)
    if (!patch || !(await moveVersion(db, patch, { state: 'released', widest: wanted.widest }))) return refused('wrong_state')
    // After the release, so that each level's history shows the patch where it closed something.
    await tightenEarlier(db, kind, patch)
    await recordEvent(db, person, {
      organisationId: version.organisationId, documentId: version.documentId, versionId, deed: 'change_released_audience', from: 'draft', to: 'released',
      detail: { changes, widest: { from: version.widest, to: wanted.widest } },
    })
    return done({ versionId, changes })
  })
}
