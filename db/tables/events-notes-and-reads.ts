import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ProjectedLevel } from '@/domain/audience'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const events = pgTable('events', {
  id: uuid('id').primaryKey().defaultRandom(),
  at: at('at').notNull().defaultNow(),
  documentId: text('document_id'),
  versionId: uuid('version_id'),
  organisationId: uuid('organisation_id').notNull(),
  actorKind: text('actor_kind').notNull(),
  actorPerson: uuid('actor_person'),
  actorOrganisation: uuid('actor_organisation'),
  actorRole: text('actor_role').notNull(),
  deed: text('deed').notNull(),
  fromState: text('from_state'),
  toState: text('to_state'),
  detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
})

export const reads = pgTable('reads', {
  id: uuid('id').primaryKey().defaultRandom(),
  at: at('at').notNull().defaultNow(),
  documentId: text('document_id').notNull(),
  versionId: uuid('version_id').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  personId: uuid('person_id').notNull(),
  readerOrganisation: uuid('reader_organisation').notNull(),
  readerRole: text('reader_role').notNull(),
  level: text('level').$type<ProjectedLevel>().notNull(),
})

export const notes = pgTable('notes', {
  id: uuid('id').primaryKey().defaultRandom(),
  versionId: uuid('version_id').notNull(),
  documentId: text('document_id').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  path: text('path').notNull(),
  body: text('body').notNull(),
  level: text('level').$type<'oversight' | 'bilateral'>().notNull(),
  authorPerson: uuid('author_person').notNull(),
  authorOrganisation: uuid('author_organisation').notNull(),
  authorRole: text('author_role').notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
  answer: text('answer'),
  answeredBy: uuid('answered_by'),
  answeredAt: at('answered_at'),
  /** The schema by which `path` was written. */
  schemaVersion: integer('schema_version').notNull().default(1),
})
