import { ownPlansAsReadAt } from '@/db/queries/reading-plans'
import { readDraft } from '@/db/queries/sections'
import type { ProjectedDocument } from '@/db/tables/documents'
import { projectedLevels, type ProjectedLevel } from '@/domain/audience'
import type { DeclaredAndObserved } from '@/domain/declared/in-force'
import { leavesOf } from '@/domain/field-walk'
import type { Actor } from '@/domain/actor'
import type { KindDefinition } from '@/domain/kind-definition'
import { done, refused, type Outcome } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { besidePlansOf } from './lay-beside-plan'
import { onVersion } from './on-version'
import { projectDocument } from './project-version'

export interface Preview {
  level: ProjectedLevel
  document: ProjectedDocument
  /** What readers of the level find beside it. */
  declared: DeclaredAndObserved | null
  /** Paths whose value here differs from the next narrower level: withheld, coarser or absent. */
  differs: string[]
}

function valuesByPath(kind: KindDefinition, document: ProjectedDocument): Map<string, string> {
  return new Map([...leavesOf(kind, document.body)].map((leaf) => [leaf.path, JSON.stringify(leaf.value)]))
}

/** What each of the four levels will see of a version, and what differs between neighbours. */
export async function previewVersion(actor: Actor, versionId: string): Promise<Outcome<Preview[]>> {
  return onVersion(actor, versionId, 'read_draft', async ({ db, version }) => {
    const kind = kindDefinition(version.kind)
    if (!kind) return refused('not_found')
    const { body, overrides } = await readDraft(db, version.id)
    const previews = projectedLevels.map((level) => ({ level, document: projectDocument(kind, body, level, overrides) }))
    const complete: Preview[] = []
    for (const [index, { level, document }] of previews.entries()) {
      const narrower = previews[index + 1]
      const here = valuesByPath(kind, document)
      const there = narrower ? valuesByPath(kind, narrower.document) : here
      const declared = await besidePlansOf({ ...version, level, body: document.body }, (wanted) => ownPlansAsReadAt(db, wanted))
      complete.push({ level, document, declared, differs: [...there].filter(([path, value]) => here.get(path) !== value).map(([path]) => path) })
    }
    return done(complete)
  })
}
