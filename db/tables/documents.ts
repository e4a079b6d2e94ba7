import { boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ProjectedLevel, WidestLevel } from '@/domain/audience'
import type { DocumentBody, SectionBody } from '@/domain/kind-definition'
import type { AssuranceLevel, Kind, OrganisationKind } from '@/domain/vocabulary'
import type { PublicationState } from '@/domain/workflow/publication'

/** What a version was made for: new content, or a patch that changes the audience or confirms. */
export type Purpose = 'content' | 'audience' | 'confirmation'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const documents = pgTable('documents', {
  id: text('id').primaryKey(),
  kind: text('kind').$type<Kind>().notNull(),
  organisationId: uuid('organisation_id').notNull(),
  slug: text('slug'),
  createdAt: at('created_at').notNull().defaultNow(),
})

export const versions = pgTable('versions', {
  id: uuid('id').primaryKey().defaultRandom(),
  documentId: text('document_id').notNull(),
  kind: text('kind').$type<Kind>().notNull(),
  organisationId: uuid('organisation_id').notNull(),
  ownerKind: text('owner_kind').$type<OrganisationKind>().notNull(),
  affiliatedWith: uuid('affiliated_with'),
  state: text('state').$type<PublicationState>().notNull().default('draft'),
  step: text('step').notNull(),
  waitsForReview: boolean('waits_for_review').notNull().default(true),
  schemaVersion: integer('schema_version').notNull(),
  major: integer('major').notNull().default(1),
  minor: integer('minor').notNull().default(0),
  patch: integer('patch').notNull().default(0),
  widest: text('widest').$type<WidestLevel>(),
  releaseWhenReviewed: boolean('release_when_reviewed').notNull().default(false),
  assurance: text('assurance').$type<AssuranceLevel>().notNull().default('self_attested'),
  createdAt: at('created_at').notNull().defaultNow(),
  touchedAt: at('touched_at').notNull().defaultNow(),
  submittedAt: at('submitted_at'),
  reviewBegunAt: at('review_begun_at'),
  acceptedAt: at('accepted_at'),
  releasedAt: at('released_at'),
  withdrawnAt: at('withdrawn_at'),
  purpose: text('purpose').$type<Purpose>().notNull().default('content'),
  confirmedAt: at('confirmed_at'),
})

/** Who ticked which section of a released version as unchanged. */
export const sectionConfirmations = pgTable(
  'section_confirmations',
  {
    versionId: uuid('version_id').notNull(),
    key: text('key').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    confirmedBy: uuid('confirmed_by').notNull(),
    confirmedAt: at('confirmed_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.key] })],
)

export const sections = pgTable(
  'sections',
  {
    versionId: uuid('version_id').notNull(),
    key: text('key').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    body: jsonb('body').$type<SectionBody>().notNull(),
    revision: integer('revision').notNull().default(1),
    touchedBy: uuid('touched_by'),
    touchedAt: at('touched_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.key] })],
)

/** A text that stood in a section before it was written over. */
export const sectionRevisions = pgTable(
  'section_revisions',
  {
    versionId: uuid('version_id').notNull(),
    key: text('key').notNull(),
    revision: integer('revision').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    body: jsonb('body').$type<SectionBody>().notNull(),
    schemaVersion: integer('schema_version').notNull(),
    touchedBy: uuid('touched_by'),
    touchedAt: at('touched_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.key, table.revision] })],
)

export type Phase = 'held' | 'review' | 'released' | 'withdrawn'

export const projections = pgTable(
  'projections',
  {
    versionId: uuid('version_id').notNull(),
    level: text('level').$type<ProjectedLevel>().notNull(),
    documentId: text('document_id').notNull(),
    kind: text('kind').$type<Kind>().notNull(),
    organisationId: uuid('organisation_id').notNull(),
    organisationName: text('organisation_name').notNull(),
    organisationSlug: text('organisation_slug').notNull(),
    ownerKind: text('owner_kind').$type<OrganisationKind>().notNull(),
    phase: text('phase').$type<Phase>().notNull().default('held'),
    shown: boolean('shown').notNull().default(false),
    current: boolean('current').notNull().default(false),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    facets: jsonb('facets').$type<Record<string, string>>().notNull(),
    step: text('step').notNull(),
    slug: text('slug'),
    number: text('number').notNull(),
    assurance: text('assurance').$type<AssuranceLevel>().notNull(),
    widest: text('widest').$type<WidestLevel>(),
    revisionSummary: text('revision_summary').notNull().default(''),
    body: jsonb('body').$type<ProjectedDocument>().notNull(),
    sha256: text('sha256').notNull(),
    submittedAt: at('submitted_at').notNull(),
    firstReleasedAt: at('first_released_at'),
    releasedAt: at('released_at'),
    schemaVersion: integer('schema_version').notNull().default(1),
    confirmedAt: at('confirmed_at'),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.level] })],
)

/** What lists are narrowed by: `facet=value`, and `product=` with the id of its record. */
export const facetTerms = pgTable(
  'facet_terms',
  {
    versionId: uuid('version_id').notNull(),
    level: text('level').$type<ProjectedLevel>().notNull(),
    term: text('term').notNull(),
    kind: text('kind').$type<Kind>().notNull(),
    organisationId: uuid('organisation_id').notNull(),
    releasedAt: at('released_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.level, table.term] })],
)

/** What one level may see of one version: its fields and the values computed from them alone. */
export interface ProjectedDocument {
  body: DocumentBody
  computed: Record<string, unknown>
}

export const tombstones = pgTable('tombstones', {
  documentId: text('document_id').primaryKey(),
  kind: text('kind').$type<Kind>().notNull(),
  slug: text('slug').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  organisationName: text('organisation_name').notNull(),
  title: text('title').notNull(),
  widest: text('widest').$type<WidestLevel>().notNull(),
  firstReleasedAt: at('first_released_at').notNull(),
  withdrawnAt: at('withdrawn_at').notNull().defaultNow(),
  reason: text('reason').notNull(),
})
