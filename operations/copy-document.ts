import { readDraft } from '@/db/queries/sections'
import { factsOf, findWorkingVersion } from '@/db/queries/versions'
import { refusalTo } from '@/domain/access'
import type { Actor } from '@/domain/actor'
import { copiedAnswers } from '@/domain/copied-answers'
import { parseFieldPath } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'
import { done, refused, type Outcome } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { onVersion } from './on-version'
import { writeCopied } from './write-copied'

/**
 * Fills the sections of a draft in which nobody answered yet from another document of the same organisation and kind: from the
 * version that is worked on, else from the released one.
 */
export async function copyDocument(actor: Actor, copy: { versionId: string; documentId: string }): Promise<Outcome<{ sections: string[] }>> {
  return onVersion(actor, copy.versionId, 'edit', async (found) => {
    const { db, version, person } = found
    const source = await findWorkingVersion(db, copy.documentId)
    if (!source || source.kind !== version.kind || source.documentId === version.documentId) return refused('not_found')
    if (refusalTo(person, 'read_draft', factsOf(source, new Date()))) return refused('not_found')
    const [draft, text] = [await readDraft(db, version.id), await readDraft(db, source.id)]
    const copied = copiedAnswers(kindDefinition(version.kind), draft.body, text.body)
    const sections = Object.fromEntries(Object.entries(copied).map(([key, answers]) => [key, { ...answers, ...draft.body[key] }]))
    const overrides = text.overrides.filter(({ path }) => isAnswered(copied, path))
    const written = await writeCopied(found, draft, { sections, overrides })
    return written.ok ? done({ sections: written.value }) : written
  })
}

function isAnswered(body: DocumentBody, path: string): boolean {
  const place = parseFieldPath(path)
  return place !== null && body[place.section]?.[place.field] !== undefined
}
