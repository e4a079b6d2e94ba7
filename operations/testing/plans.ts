import { backdate } from '@/db/backdate'
import type { World } from '@/db/testing/world'
import type { Person } from '@/domain/actor'
import type { WidestLevel } from '@/domain/audience'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import type { Kind } from '@/domain/vocabulary'
import { acceptVersion } from '../accept-version'
import { beginReview } from '../begin-review'
import { createDocument, type DraftAddress } from '../create-document'
import { releaseVersion } from '../release-version'
import { submitVersion } from '../submit-version'
import { must } from './filing'

interface Wish {
  kind?: Kind
  step?: string
  body: DocumentBody
  overrides?: readonly LevelOverride[]
  widest?: WidestLevel
  /** Released then. */
  at: string
}

/** A document that its publisher filed, that Ivo accepted, and that was released some time ago. */
export async function releasedThen(world: World, publisher: Person, { kind = 'update_practice', step = 'filed', body, overrides = [], widest = 'public', at }: Wish): Promise<DraftAddress> {
  const address = must(await createDocument(publisher, kind, { body, overrides }))
  await releaseNow(world, publisher, address.versionId, { step, widest })
  await backdate(world.ownerUrl, address.documentId, at)
  return address
}

/** Takes a draft through its review to its release. */
export async function releaseNow(world: World, publisher: Person, versionId: string, { step = 'filed', widest = 'public' }: { step?: string; widest?: WidestLevel } = {}): Promise<void> {
  must(await submitVersion(publisher, { versionId, step, revisionSummary: 'As it is.', widest, attested: true, releaseWhenReviewed: false }))
  must(await beginReview(world.as('Ivo'), versionId))
  must(await acceptVersion(world.as('Ivo'), versionId))
  must(await releaseVersion(publisher, versionId, widest))
}
