import { integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Role } from '@/domain/actor'
import type { OrganisationKind } from '@/domain/vocabulary'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

// Policies and grants stand in the migrations, beside the tables they guard.
export const organisations = pgTable('organisations', {
  id: uuid('id').primaryKey().defaultRandom(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  kind: text('kind').$type<OrganisationKind>().notNull(),
  affiliatedWith: uuid('affiliated_with'),
  namespaceUri: text('namespace_uri'),
  contactAlias: text('contact_alias'),
  createdAt: at('created_at').notNull().defaultNow(),
})

export const people = pgTable('people', {
  id: uuid('id').primaryKey().defaultRandom(),
  organisationId: uuid('organisation_id').notNull(),
  organisationKind: text('organisation_kind').$type<OrganisationKind>().notNull(),
  email: text('email').notNull(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  disabledAt: at('disabled_at'),
  createdAt: at('created_at').notNull().defaultNow(),
})

export const credentials = pgTable('credentials', {
  personId: uuid('person_id').primaryKey(),
  passwordHash: text('password_hash').notNull(),
  changedAt: at('changed_at').notNull().defaultNow(),
})

export const sessions = pgTable('sessions', {
  id: uuid('id').primaryKey().defaultRandom(),
  tokenHash: text('token_hash').notNull(),
  personId: uuid('person_id').notNull(),
  device: text('device').notNull().default(''),
  createdAt: at('created_at').notNull().defaultNow(),
  lastSeenAt: at('last_seen_at').notNull().defaultNow(),
  expiresAt: at('expires_at').notNull(),
  endedAt: at('ended_at'),
})

export const acknowledgements = pgTable(
  'acknowledgements',
  {
    personId: uuid('person_id').notNull(),
    notice: text('notice').$type<'disclosure_law' | 'antitrust'>().notNull(),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.notice] })],
)

export const signInAttempts = pgTable('sign_in_attempts', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  windowStartedAt: at('window_started_at').notNull(),
})

export const products = pgTable('products', {
  id: uuid('id').primaryKey().defaultRandom(),
  organisationId: uuid('organisation_id').notNull(),
  name: text('name').notNull(),
  family: text('family'),
  releaseNotesUrl: text('release_notes_url'),
  createdAt: at('created_at').notNull().defaultNow(),
})

/** Where a product's page stands, for those who may read a release that names it. */
export const productAddresses = pgTable('product_addresses', {
  productId: uuid('product_id').primaryKey(),
  organisationId: uuid('organisation_id').notNull(),
  slug: text('slug').notNull(),
})
