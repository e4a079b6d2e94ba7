import type { World } from '@/db/testing/world'
import type { DocumentBody } from '@/domain/kind-definition'
import { acceptVersion } from '@/operations/accept-version'
import { beginReview } from '@/operations/begin-review'
import { createDocument } from '@/operations/create-document'
import { releaseVersion } from '@/operations/release-version'
import { submitVersion } from '@/operations/submit-version'
import { example } from '@/kinds/update-practice/example'
import { must } from './filing'
import type { Filed } from './released'

/** An update practice of Northlight Security that Microsoft reviewed and its publisher released. */
export async function releasedPractice(world: World, { body = example as DocumentBody, overrides = [], widest = 'public' }: Filed = {}) {
  const [ada, ivo] = [world.as('Ada'), world.as('Ivo')]
  const { versionId, documentId } = must(await createDocument(ada, 'update_practice', { body, overrides }))
  must(await submitVersion(ada, { versionId, step: 'filed', revisionSummary: '', widest, attested: true, releaseWhenReviewed: false }))
  must(await beginReview(ivo, versionId))
  must(await acceptVersion(ivo, versionId))
  must(await releaseVersion(ada, versionId, widest))
  const [row] = await world.query<{ slug: string }>('select slug from documents where id = $1', [documentId])
  return { versionId, documentId, slug: row?.slug ?? '' }
}
