import { confirmationsOf } from '@/db/queries/confirmations'
import { recordEvent } from '@/db/queries/events'
import { repeatProjection } from '@/db/queries/projections'
import { readDraft, revisionKey, writeSection } from '@/db/queries/sections'
import { findVersion, hasOpenVersion, moveVersion } from '@/db/queries/versions'
import type { Actor } from '@/domain/actor'
import { attestationStatement } from '@/domain/attestation'
import { projectedLevels } from '@/domain/audience'
import { countedTicks, sectionsToConfirm } from '@/domain/confirmation'
import { done, refused, type Outcome } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { onVersion } from './on-version'
import { repeatVersion } from './start-version'

const words = 'Confirmed unchanged.'

/**
 * Confirms a released version of which every section is ticked: a patch that repeats it at every level, without review.
 * From its day on the next review is reckoned. Refused with `incomplete` and the sections that are not ticked.
 */
export async function confirmUnchanged(actor: Actor, versionId: string, now = new Date()): Promise<Outcome<{ versionId: string }>> {
  return onVersion(actor, versionId, 'confirm_unchanged', async ({ db, version, person }) => {
    const kind = kindDefinition(version.kind)
    if (await hasOpenVersion(db, version.documentId)) return refused('wrong_state', [{ path: 'version', message: 'Finish or discard the open draft first.' }])
    const ticked = new Set(countedTicks(await confirmationsOf(db, version.id), now).map(({ key }) => key))
    const open = sectionsToConfirm(kind, (await readDraft(db, version.id)).body).filter((key) => !ticked.has(key))
    if (open.length > 0) return refused('incomplete', open.map((path) => ({ path, message: `“${kind.sections[path]?.label ?? path}” is not ticked yet.` })))

    const patchId = await repeatVersion(db, version, 'confirmation', version.step)
    await writeSection(db, { versionId: patchId, organisationId: version.organisationId, key: revisionKey, body: { summary: words }, personId: person.personId }, 0)
    for (const level of projectedLevels) await repeatProjection(db, patchId, level, words)
    const patch = await findVersion(db, patchId)
    if (!patch || !version.widest || !(await moveVersion(db, patch, { state: 'released', widest: version.widest }))) return refused('wrong_state')
    await recordEvent(db, person, {
      organisationId: version.organisationId, documentId: version.documentId, versionId: patchId, deed: 'confirm_unchanged', from: 'draft', to: 'released',
      detail: { sections: [...ticked], attested: attestationStatement.version },
    })
    return done({ versionId: patchId })
  })
}
