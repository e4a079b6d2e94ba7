import { pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const sectionHands = pgTable(
  'section_hands',
  {
    versionId: uuid('version_id').notNull(),
    key: text('key').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    handedBy: uuid('handed_by').notNull(),
    handedAt: at('handed_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.key] })],
)

export const organisationProfiles = pgTable('organisation_profiles', {
  organisationId: uuid('organisation_id').primaryKey(),
  contactAlias: text('contact_alias'),
  contact24x7: text('contact_24x7'),
  language: text('language'),
  statusPageUrl: text('status_page_url'),
  changedAt: at('changed_at').notNull().defaultNow(),
})
