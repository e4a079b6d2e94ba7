import { asOwner } from '@/bin/administration/as-owner'
import { castAsActors } from '@/db/seed'
import { thePublic, type Person } from '@/domain/actor'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import type { WidestLevel } from '@/domain/audience'
import type { Outcome } from '@/domain/outcome'
import type { Kind } from '@/domain/vocabulary'
import { example as practiceExample } from '@/kinds/update-practice/example'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { addProduct, type NewProductInput } from '@/operations/add-product'
import { acceptVersion } from '@/operations/accept-version'
import { beginReview } from '@/operations/begin-review'
import { createDocument, type DraftAddress } from '@/operations/create-document'
import { listReleases } from '@/operations/list-releases'
import { readDeskDocument } from '@/operations/read-desk-document'
import { releaseVersion } from '@/operations/release-version'
import { saveSection } from '@/operations/save-section'
import { startVersion } from '@/operations/start-version'
import { submitVersion } from '@/operations/submit-version'
import { withdrawDocument } from '@/operations/withdraw-document'

export interface Released extends DraftAddress {
  slug: string
  title: string
}

interface Wish {
  kind?: Kind
  body?: DocumentBody
  overrides?: readonly LevelOverride[]
  title?: string
  widest?: WidestLevel
  /** The record of the one product that it names. */
  product?: { id: string; name: string }
}

let people: Promise<ReadonlyMap<string, Person>> | undefined

/** A member of the cast as the operations know them. */
export async function actor(firstName: string): Promise<Person> {
  people ??= castAsActors(process.env.DATABASE_MIGRATION_URL ?? '')
  const person = (await people).get(firstName)
  if (!person) throw new Error(`Nobody in the cast is called ${firstName}.`)
  return person
}

/** A draft of a vendor, of a preliminary report unless another kind is wished for, as if filed before the test began. */
export async function aDraft(firstName: string, { kind = 'incident_postmortem', body = noticeExample, overrides = [], title, product }: Wish = {}): Promise<DraftAddress> {
  const about = { ...body['about'], ...(title === undefined ? {} : { title }), ...(product ? { products: [{ row: 'e2epr0dt', name: product.name, product: product.id }] } : {}) }
  return must(await createDocument(await actor(firstName), kind, { body: { ...body, about }, overrides }))
}

/** A section of a draft of Ada's organisation, as it is stored now. */
export async function storedSection(documentId: string, section: string): Promise<Record<string, unknown>> {
  return must(await readDeskDocument(await actor('Ada'), documentId)).draft.body[section] ?? {}
}

/** A product that a vendor keeps a record of, as if added before the test began. */
export async function aProduct(firstName: string, name: string, details: Omit<NewProductInput, 'name'> = {}): Promise<{ id: string }> {
  return must(await addProduct(await actor(firstName), { name, ...details }))
}

/** A preliminary report that was submitted, as if before the test began. */
export async function aSubmission(publisher: string, wish: Wish = {}): Promise<DraftAddress> {
  const address = await aDraft(publisher, wish)
  const submission = { versionId: address.versionId, step: 'preliminary', revisionSummary: '', widest: wish.widest ?? 'public', attested: true, releaseWhenReviewed: false }
  must(await submitVersion(await actor(publisher), submission))
  return address
}

/** A preliminary report that was released, as if before the test began. */
export async function aRelease(publisher: string, wish: Wish & { title: string }): Promise<Released> {
  const address = await aSubmission(publisher, wish)
  must(await releaseVersion(await actor(publisher), address.versionId, wish.widest ?? 'public'))
  const { slug } = must(await readDeskDocument(await actor(publisher), address.documentId))
  if (!slug) throw new Error('A released document has no slug.')
  return { ...address, slug, title: wish.title }
}

/** The address of a release of a kind that the demo comes with. */
export async function seededAddress(kind: Kind): Promise<string> {
  const { path } = must(await listReleases(thePublic, { kind, facets: {} })).releases[0] ?? {}
  if (!path) throw new Error(`The demo has no release of the kind ${kind}.`)
  return path
}

/** An update practice that was reviewed and released, as if before the test began. */
export async function aReleasedPractice(publisher: string, wish: Pick<Wish, 'body'> & { title: string }): Promise<Released> {
  const [author, reviewer] = [await actor(publisher), await actor('Ivo')]
  const address = await aDraft(publisher, { ...wish, kind: 'update_practice', body: wish.body ?? practiceExample })
  must(await submitVersion(author, { versionId: address.versionId, step: 'filed', revisionSummary: '', widest: 'public', attested: true, releaseWhenReviewed: false }))
  must(await beginReview(reviewer, address.versionId))
  must(await acceptVersion(reviewer, address.versionId))
  must(await releaseVersion(author, address.versionId, 'public'))
  const { slug } = must(await readDeskDocument(author, address.documentId))
  if (!slug) throw new Error('A released document has no slug.')
  return { ...address, slug, title: wish.title }
}

/** The same, of which a new version with a shorter bake is with its reviewers. */
export async function aChangedPractice(publisher: string, title: string): Promise<Released> {
  const author = await actor(publisher)
  const released = await aReleasedPractice(publisher, { title })
  const next = must(await startVersion(author, released.versionId))
  must(await saveSection(author, { versionId: next.versionId, key: 'rings', body: practiceWith('PT1H').rings, expected: 1, leaving: true }))
  must(await submitVersion(author, { versionId: next.versionId, step: 'filed', revisionSummary: 'Faster.', widest: 'public', attested: true, releaseWhenReviewed: false }))
  return { ...released, versionId: next.versionId }
}

/** The example of an update practice, in which early access to content bakes so long. */
export function practiceWith(leastBake: string): DocumentBody {
  const { list } = practiceExample['rings'] as { list: { row: string }[] }
  return { ...practiceExample, rings: { list: list.map((ring) => (ring.row === 'nxsrgct3' ? { ...ring, min_bake: leastBake } : ring)) } }
}

/** Sets the day on which a release was last confirmed, which no operation can. */
export async function confirmedOn({ versionId }: Released, day: Date): Promise<void> {
  await asOwner(async (client) => {
    for (const [table, id] of [['versions', 'id'], ['projections', 'version_id']]) await client.query(`update ${table} set confirmed_at = $2 where ${id} = $1`, [versionId, day])
  })
}

/** A report that was released and withdrawn again, as if before the test began. */
export async function aWithdrawal(publisher: string, wish: Wish & { title: string }): Promise<Released> {
  const release = await aRelease(publisher, wish)
  must(await withdrawDocument(await actor(publisher), release.versionId, 'It named the wrong product.'))
  return release
}

export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`What the test starts from was refused: ${outcome.reason} at ${outcome.problems.map(({ path, message }) => `${path}: ${message}`).join('; ')}.`)
  return outcome.value
}
