import type { Person } from '@/domain/actor'
import { rowsAt } from '@/domain/answered'
import { widestLevelsOf, type DocumentBody, type LevelOverride } from '@/domain/kind-definition'
import type { Outcome } from '@/domain/outcome'
import type { Kind } from '@/domain/vocabulary'
import { example, exampleOverrides } from '@/kinds/incident-post-mortem/example'
import { harbourExample as departure, harbourOverrides as departureOverrides } from '@/kinds/incident-post-mortem/harbour-example'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { example as nearMiss, otherExamples as otherNearMisses } from '@/kinds/near-miss/example'
import { example as behaviourExample, exampleOverrides as behaviourOverrides } from '@/kinds/product-behaviour/example'
import { reconstructionExample as behaviourReconstruction } from '@/kinds/product-behaviour/reconstruction-example'
import { example as practiceExample, exampleOverrides as practiceOverrides } from '@/kinds/update-practice/example'
import { harbourExample as departedFrom, harbourAfterwards as afterwards } from '@/kinds/update-practice/harbour-example'
import { reconstructionExample as practiceReconstruction } from '@/kinds/update-practice/reconstruction-example'
import { kindDefinition } from '@/kinds/schemas'
import { acceptVersion } from './accept-version'
import { beginReview } from './begin-review'
import { createDocument } from './create-document'
import { listOwnDocuments } from './list-desk'
import { listProducts } from './list-products'
import { readSection } from './read-section'
import { releaseVersion } from './release-version'
import { saveSection } from './save-section'
import { startVersion } from './start-version'
import { submitVersion } from './submit-version'

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The demo could not be seeded: ${outcome.reason} at ${outcome.problems.map((problem) => problem.path).join(', ')}.`)
  return outcome.value
}

interface Seed {
  by: string
  kind: Kind
  body: DocumentBody
  overrides?: readonly LevelOverride[]
  /** The step that is released, and who reviews it where it waits for that, and when; absent for a draft. */
  released?: { step: string; after?: string; at?: string }
  /** The sections that the next version tells otherwise, and what changed in a sentence. */
  then?: { sections: DocumentBody; changed: string }
}

/** Moves a document back in time, so that it was released then. */
type Backdate = (documentId: string, to: string) => Promise<void>

/** Filed without a name, for member organisations. */
const nearMisses: readonly Seed[] = ['Clara', 'Elif', 'Ada'].flatMap((by, index) => {
  const body = [nearMiss, ...otherNearMisses][index]
  return body ? [{ by, kind: 'near_miss', body, released: { step: 'filed' } }] : []
})

const afterReview = { step: 'filed', after: 'Ivo' }

/** The demo's documents: a draft of Channel File 291 to walk through, and what is released already. */
const seeds: readonly Seed[] = [
  { by: 'Greta', kind: 'incident_postmortem', body: example, overrides: exampleOverrides },
  { by: 'Ada', kind: 'incident_postmortem', body: noticeExample, released: { step: 'preliminary' } },
  { by: 'Ada', kind: 'product_behaviour', body: behaviourExample, overrides: behaviourOverrides, released: afterReview },
  { by: 'Farid', kind: 'product_behaviour', body: behaviourReconstruction, released: afterReview },
  { by: 'Ada', kind: 'update_practice', body: practiceExample, overrides: practiceOverrides, released: afterReview },
  { by: 'Farid', kind: 'update_practice', body: practiceReconstruction, released: afterReview },
  { by: 'Clara', kind: 'update_practice', body: departedFrom, released: { ...afterReview, at: '2026-03-16T10:20Z' }, then: { sections: afterwards, changed: 'A longer bake in the canary ring, two people who open the next, and a lane for urgent fixes.' } },
  { by: 'Clara', kind: 'incident_postmortem', body: departure, overrides: departureOverrides, released: { step: 'full', after: 'Ivo', at: '2026-10-19T14:05Z' } },
  ...nearMisses,
]

/** Files the demo's documents, once: an organisation that has a document of the kind gets none. */
export async function seedDemo(cast: ReadonlyMap<string, Person>, backdate: Backdate): Promise<void> {
  const person = (name: string) => {
    const found = cast.get(name)
    if (!found) throw new Error('The demo cast is not complete.')
    return found
  }
  for (const seed of seeds) {
    const author = person(seed.by)
    const { lines } = await listOwnDocuments(author, { size: 100 })
    if (lines.some((line) => line.kind === seed.kind)) continue
    const { documentId, versionId } = must(await createDocument(author, seed.kind, { body: await withProducts(author, seed.body), overrides: seed.overrides ?? [] }))
    if (!seed.released) continue
    const { step, after, at } = seed.released
    const reviewer = after ? person(after) : null
    await release(author, { ...seed, versionId }, { step, reviewer })
    if (at) await backdate(documentId, at)
    if (seed.then) await release(author, { ...seed, versionId: await nextVersion(author, versionId, await withProducts(author, seed.then.sections)) }, { step, reviewer, changed: seed.then.changed })
  }
}

/** A document whose products are records of its organisation names those records, as the form would. */
async function withProducts(author: Person, body: DocumentBody): Promise<DocumentBody> {
  const ids = new Map<unknown, string>(must(await listProducts(author)).map(({ name, id }) => [name, id]))
  const products = rowsAt(body, 'about.products').map((row) => ({ ...row, product: ids.get(row['name']) }))
  return products.length > 0 ? { ...body, about: { ...body['about'], products } } : body
}

/** A new version of a released one in which these sections say something else. */
async function nextVersion(author: Person, releasedVersionId: string, sections: DocumentBody): Promise<string> {
  const { versionId } = must(await startVersion(author, releasedVersionId))
  for (const [key, body] of Object.entries(sections)) {
    const { revision } = must(await readSection(author, versionId, key))
    must(await saveSection(author, { versionId, key, body, expected: revision, leaving: true }))
  }
  return versionId
}

interface Release {
  step: string
  reviewer: Person | null
  changed?: string
}

async function release(author: Person, { versionId, kind }: { versionId: string; kind: Kind }, { step, reviewer, changed = '' }: Release): Promise<void> {
  const [widest = 'community'] = widestLevelsOf(kindDefinition(kind))
  must(await submitVersion(author, { versionId, step, revisionSummary: changed, widest, attested: true, releaseWhenReviewed: false }))
  if (reviewer) {
    must(await beginReview(reviewer, versionId))
    must(await acceptVersion(reviewer, versionId))
  }
  must(await releaseVersion(author, versionId, widest))
}
