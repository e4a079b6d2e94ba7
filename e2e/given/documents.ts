import { castAsActors } from '@/db/seed'
import { thePublic, type Person } from '@/domain/actor'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import type { WidestLevel } from '@/domain/audience'
import type { Outcome } from '@/domain/outcome'
import type { Kind } from '@/domain/vocabulary'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { addProduct } from '@/operations/add-product'
import { listReleases } from '@/operations/list-releases'
import { createDocument, type DraftAddress } from '@/operations/create-document'
import { readDeskDocument } from '@/operations/read-desk-document'
import { releaseVersion } from '@/operations/release-version'
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
export async function aProduct(firstName: string, name: string): Promise<{ id: string }> {
  return must(await addProduct(await actor(firstName), { name }))
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

/** A report that was released and withdrawn again, as if before the test began. */
export async function aWithdrawal(publisher: string, wish: Wish & { title: string }): Promise<Released> {
  const release = await aRelease(publisher, wish)
  must(await withdrawDocument(await actor(publisher), release.versionId, 'It named the wrong product.'))
  return release
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`What the test starts from was refused: ${outcome.reason} at ${outcome.problems.map(({ path, message }) => `${path}: ${message}`).join('; ')}.`)
  return outcome.value
}
