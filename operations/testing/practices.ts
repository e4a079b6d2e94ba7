import type { World } from '@/db/testing/world'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { example } from '@/kinds/update-practice/example'
import { acceptVersion } from '../accept-version'
import { beginReview } from '../begin-review'
import { createDocument, type DraftAddress } from '../create-document'
import { readDeskDocument } from '../read-desk-document'
import { releaseVersion } from '../release-version'
import { saveSection } from '../save-section'
import { startVersion } from '../start-version'
import { submitVersion } from '../submit-version'
import { must } from './filing'

export interface ReleasedPractice extends DraftAddress {
  slug: string
}

/** An update practice of Ada’s that was submitted, reviewed by Ivo and released. */
export async function releasedPractice(world: World, body: DocumentBody = example, overrides: readonly LevelOverride[] = []): Promise<ReleasedPractice> {
  const address = must(await createDocument(world.as('Ada'), 'update_practice', { body, overrides }))
  await submitPractice(world, address)
  return releasePractice(world, address)
}

export async function submitPractice(world: World, { versionId }: DraftAddress): Promise<void> {
  must(await submitVersion(world.as('Ada'), { versionId, step: 'filed', revisionSummary: 'Kept current.', widest: 'public', attested: true, releaseWhenReviewed: false }))
}

export async function releasePractice(world: World, address: DraftAddress): Promise<ReleasedPractice> {
  must(await beginReview(world.as('Ivo'), address.versionId))
  must(await acceptVersion(world.as('Ivo'), address.versionId))
  must(await releaseVersion(world.as('Ada'), address.versionId, 'public'))
  const { slug } = must(await readDeskDocument(world.as('Ada'), address.documentId))
  return { ...address, slug: slug ?? '' }
}

/** A new version of a released practice, with some of its sections as given. */
export async function newVersion(world: World, released: DraftAddress, sections: DocumentBody): Promise<DraftAddress> {
  const ada = world.as('Ada')
  const address = must(await startVersion(ada, released.versionId))
  for (const [key, body] of Object.entries(sections)) must(await saveSection(ada, { versionId: address.versionId, key, body, expected: 1, leaving: true }))
  return address
}
