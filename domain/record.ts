import type { Attestation } from './attestation'
import { baseClearance, type Actor } from './actor'
import { opens, rankOf, type ProjectedLevel, type WidestLevel } from './audience'
import { nextReviewDue } from './clocks'
import type { DeclaredAndObserved } from './declared/in-force'
import { widestLevelsOf, type DocumentBody, type KindDefinition } from './kind-definition'
import type { AssuranceLevel, Kind, OrganisationKind } from './vocabulary'

/** What one level may see of one version, ready to be drawn: a released record, a review snapshot or a preview. */
export interface ProjectedRecord {
  level: ProjectedLevel
  body: DocumentBody
  computed: Record<string, unknown>
  /** What was declared before beside what the document tells, where it tells of an update. Put together by whoever reads. */
  declared?: DeclaredAndObserved | null
  /** It is open to those of its level: its words may stand in an address. */
  released?: boolean
  /** Lists are drawn whole, however long. */
  everyRow?: boolean
}

export interface Publisher {
  id: string
  name: string
  slug: string
  kind: OrganisationKind
}

/** A released version as lists and feeds show it, at the level of whoever asks. */
export interface ReleaseSummary {
  documentId: string
  versionId: string
  kind: Kind
  slug: string
  /** The document's own address, below the root of the site. */
  path: string
  number: string
  step: string
  level: ProjectedLevel
  widest: WidestLevel
  publisher: Publisher
  assurance: AssuranceLevel
  title: string
  summary: string
  facets: Readonly<Record<string, string>>
  firstReleasedAt: Date
  releasedAt: Date
  /** When its vendor last released or confirmed what it says; null where it stands outside the clocks. */
  confirmedAt: Date | null
}

export interface Revision {
  number: string
  releasedAt: Date
  step: string
  summary: string
  assurance: AssuranceLevel
}

/** A product that a record names, with the address of its page. */
export interface ProductLink {
  name: string
  path: string
}

/** A released version whole, as the current schema has it, with the versions that a reader of this level is shown, newest first. */
export interface ReleaseRecord extends ReleaseSummary, ProjectedRecord {
  /** The schema that it was written in, and what is stored: of that the digest is. */
  schemaVersion: number
  stored: { body: DocumentBody; computed: Record<string, unknown> }
  sha256: string
  attestation: Attestation | null
  /** Those of the products that it names which have a page. */
  products: readonly ProductLink[]
  /** The version that readers of this level get at the document's own address; null once withdrawn. */
  currentNumber: string | null
  history: readonly Revision[]
  /** Set where the owner reads what everybody else finds withdrawn. */
  withdrawal: Withdrawal | null
}

/** The permanent address of one version. */
export function versionPath(record: { path: string }, number: string): string {
  return `${record.path}/versions/${number}`
}

/** The address of what changed with a version. */
export function changesPath(record: { path: string }, number: string): string {
  return `${versionPath(record, number)}/changes`
}

/** The address of a product's own page. */
export function productPath(publisher: Pick<Publisher, 'slug'>, slug: string): string {
  return `/vendors/${publisher.slug}/products/${slug}`
}

/** All that is left to readers of a withdrawn document. */
export interface Withdrawal {
  documentId: string
  kind: Kind
  slug: string
  publisherName: string
  title: string
  firstReleasedAt: Date
  withdrawnAt: Date
  reason: string
}

/** One part of a list: the rows that row-level security shows at one level, of one's own organisation or of others. */
export interface Branch {
  of: 'others' | 'own'
  level: ProjectedLevel
  organisationId: string | null
}

/** The parts that make up what an actor may list; none for jobs, which read no text. No version is in two of them. */
export function branchesOf(actor: Actor): Branch[] {
  if (actor.kind === 'public') return [{ of: 'others', level: 'public', organisationId: null }]
  if (actor.kind !== 'person') return []
  const others: Branch = { of: 'others', level: baseClearance[actor.role], organisationId: actor.organisationId }
  return filesOwn(actor) ? [others, { of: 'own', level: 'bilateral', organisationId: actor.organisationId }] : [others]
}

/** Whether an actor reads at a level to which documents of a kind are ever opened. */
export function mayFind(actor: Actor, kind: KindDefinition): boolean {
  return branchesOf(actor).some(({ level }) => widestLevelsOf(kind).some((widest) => opens(level, widest)))
}

/** Whether a reading is recorded: of others' text, from oversight up (rulings 18). */
export function readingIsRecorded(actor: Actor, read: { organisationId: string; level: ProjectedLevel }): boolean {
  return actor.kind === 'person' && actor.organisationId !== read.organisationId && rankOf(read.level) >= rankOf('oversight')
}

/** Whether a record is shown as a reconstruction by the portal rather than as the vendor's own filing. */
export function isReconstruction(record: { assurance: AssuranceLevel }): boolean {
  return record.assurance === 'reconstructed'
}

/** What stands beside the name of a reconstruction wherever a reader may take it for the vendor's own (facts.md). */
export const reconstructionWords = 'reconstructed from public sources, not filed by the vendor'

/** When the release is to be looked at again; null for what stands outside the clocks (rulings 16). */
export function nextReviewOf({ confirmedAt }: Pick<ReleaseSummary, 'confirmedAt'>): Date | null {
  return confirmedAt && nextReviewDue(confirmedAt)
}

function filesOwn(actor: Extract<Actor, { kind: 'person' }>): boolean {
  return actor.role === 'vendor_member' || actor.role === 'vendor_publisher'
}
