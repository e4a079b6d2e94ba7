import { randomBytes } from 'node:crypto'
import { readDraft } from '@/db/queries/sections'
import type { Actor } from '@/domain/actor'
import { rowId } from '@/domain/ids'
import { done, refused, type Outcome } from '@/domain/outcome'
import { copyFamily } from '@/domain/row-family'
import { kindDefinition } from '@/kinds/schemas'
import { onVersion } from './on-version'
import { writeCopied } from './write-copied'

export interface RowFamilyCopy {
  versionId: string
  from: string
  /** Null for a new row, which repeats the first under a name of its own. */
  to: string | null
}

/** Copies everything that belongs to one row of a draft, a channel say, for another. Lists in which that one has rows already are left. */
export async function copyRowFamily(actor: Actor, { versionId, from, to }: RowFamilyCopy): Promise<Outcome<{ sections: string[]; left: string[] }>> {
  return onVersion(actor, versionId, 'edit', async (found) => {
    const kind = kindDefinition(found.version.kind)
    const draft = await readDraft(found.db, found.version.id)
    const copy = kind.family && copyFamily(kind, kind.family, draft.body, draft.overrides, { from, to }, () => rowId(randomBytes(8)))
    if (!copy) return refused('not_found')
    const sections = Object.fromEntries(Object.entries(copy.body).filter(([key, section]) => section !== draft.body[key]))
    const written = await writeCopied(found, draft, { sections, overrides: copy.overrides })
    return written.ok ? done({ sections: written.value, left: copy.left }) : written
  })
}
