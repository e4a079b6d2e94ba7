import type { World } from '@/db/testing/world'
import type { Person } from '@/domain/actor'
import type { DocumentBody } from '@/domain/kind-definition'
import { example } from '@/kinds/near-miss/example'
import { createDocument } from '../create-document'
import { releaseVersion } from '../release-version'
import { submitVersion, type Submission } from '../submit-version'
import { must } from './filing'

export async function nearMissDraft(author: Person, body: DocumentBody = example) {
  return must(await createDocument(author, 'near_miss', { body, overrides: [] }))
}

export function nearMissSubmission(versionId: string, wish: Partial<Submission> = {}): Submission {
  return { versionId, step: 'filed', revisionSummary: '', widest: 'community', attested: true, releaseWhenReviewed: false, ...wish }
}

/** A near miss that its publisher has just released, and the words of its address. */
export async function releasedNearMiss(world: World, publisher: Person) {
  const draft = await nearMissDraft(publisher)
  must(await submitVersion(publisher, nearMissSubmission(draft.versionId)))
  must(await releaseVersion(publisher, draft.versionId, 'community'))
  const [row] = await world.query<{ slug: string }>('select slug from documents where id = $1', [draft.documentId])
  return { ...draft, slug: row?.slug ?? '' }
}
