import type { ScopedDb } from '@/db/acting-as'
import { plansReleasedBefore, type FoundPlan, type PlansWanted } from '@/db/queries/reading-plans'
import type { Actor } from '@/domain/actor'
import type { ProjectedLevel } from '@/domain/audience'
import { answered } from '@/domain/answered'
import { beginOf, declaredAndObserved, type DeclaredAndObserved, type ReleasedPlan } from '@/domain/declared/in-force'
import type { DocumentBody } from '@/domain/kind-definition'
import { versionPath } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'
import { kindDefinition } from '@/kinds/schemas'
import { recordRead } from './record-read'

/** One level of a document, as its reader has it. */
export interface Telling {
  kind: Kind
  level: ProjectedLevel
  organisationId: string
  body: DocumentBody
}

/**
 * What the vendor had declared before an update beside what its document tells of it, at the reader's level; null where
 * the document tells of no update. The plan is read through the door of the reader, and its reading is recorded.
 */
export async function layBesidePlan(db: ScopedDb, actor: Actor, telling: Telling): Promise<DeclaredAndObserved | null> {
  const laid = await besidePlansOf(telling, (wanted) => plansReleasedBefore(db, wanted))
  if (laid && 'plan' in laid) await recordRead(db, actor, { ...laid.plan, organisationId: telling.organisationId, level: telling.level })
  return laid
}

/** The same with plans found in another way. */
export async function besidePlansOf({ kind, level, organisationId, body }: Telling, find: (wanted: PlansWanted) => Promise<FoundPlan[]>): Promise<DeclaredAndObserved | null> {
  const course = kindDefinition(kind).observes?.(body) ?? null
  if (!course) return null
  const before = beginOf(course)
  const plans = before ? await find({ organisationId, level, products: course.products, before }) : []
  return declaredAndObserved(course, plans.map(toPlan))
}

function toPlan(found: FoundPlan): ReleasedPlan {
  return {
    documentId: found.documentId,
    versionId: found.versionId,
    path: versionPath(found, found.number),
    number: found.number,
    title: found.title,
    releasedAt: found.releasedAt,
    effectiveFrom: answered<string>(found.body, 'about.effective_from') ?? null,
    channels: kindDefinition(found.kind).declares?.(found.body) ?? [],
  }
}
