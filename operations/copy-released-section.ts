import { readDraft } from '@/db/queries/sections'
import { findReleasedVersion } from '@/db/queries/versions'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { onVersion } from './on-version'
import { writeCopied } from './write-copied'

/** Puts one section of a draft back to what the last released version says there. */
export async function copyReleasedSection(actor: Actor, copy: { versionId: string; key: string }): Promise<Outcome<{ section: string }>> {
  return onVersion(actor, copy.versionId, 'edit', async (found) => {
    const { db, version } = found
    const released = await findReleasedVersion(db, version.documentId)
    if (!released || !Object.hasOwn(kindDefinition(version.kind).sections, copy.key)) return refused('not_found')
    const [draft, text] = [await readDraft(db, version.id), await readDraft(db, released.id)]
    const overrides = text.overrides.filter(({ path }) => path.startsWith(`${copy.key}.`))
    const written = await writeCopied(found, draft, { sections: { [copy.key]: text.body[copy.key] ?? {} }, overrides })
    return written.ok ? done({ section: copy.key }) : written
  })
}
