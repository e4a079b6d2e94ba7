import { readDraft } from '@/db/queries/sections'
import { factsOf, findWorkingVersion } from '@/db/queries/versions'
import { refusalTo } from '@/domain/access'
import type { Actor } from '@/domain/actor'
import { isUntouched } from '@/domain/known-answers'
import { done, refused, type Outcome } from '@/domain/outcome'
import { onVersion } from './on-version'
import { writeCopied } from './write-copied'

/**
 * Fills the sections of a draft in which nobody answered yet from another document of the same organisation and kind: from the
 * version that is worked on, else from the released one. What the document is about stays its own.
 */
export async function copyDocument(actor: Actor, copy: { versionId: string; documentId: string }): Promise<Outcome<{ sections: string[] }>> {
  return onVersion(actor, copy.versionId, 'edit', async (found) => {
    const { db, version, person } = found
    const source = await findWorkingVersion(db, copy.documentId)
    if (!source || source.kind !== version.kind || source.documentId === version.documentId) return refused('not_found')
    if (refusalTo(person, 'read_draft', factsOf(source, new Date()))) return refused('not_found')
    const [draft, text] = [await readDraft(db, version.id), await readDraft(db, source.id)]
    const keys = Object.keys(text.body).filter((key) => key !== 'about' && isUntouched(draft.body[key]) && !isUntouched(text.body[key]))
    const sections = Object.fromEntries(keys.map((key) => [key, { ...text.body[key], ...draft.body[key] }]))
    const overrides = text.overrides.filter(({ path }) => keys.includes(path.split('.')[0] ?? ''))
    const written = await writeCopied(found, draft, { sections, overrides })
    return written.ok ? done({ sections: written.value }) : written
  })
}
