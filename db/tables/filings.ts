import { pgTable, text, uuid } from 'drizzle-orm/pg-core'

/** Which vendor is behind an unnamed filing. Read by that vendor alone. */
export const attributions = pgTable('attributions', {
  filing: uuid('filing').primaryKey(),
  organisationId: uuid('organisation_id').notNull(),
})

/** By what a filing is taken back whose attribution was destroyed. Read by nobody. */
export const editKeys = pgTable('edit_keys', {
  filing: uuid('filing').primaryKey(),
  keyHash: text('key_hash').notNull(),
})
