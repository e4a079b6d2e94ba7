import { customType, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ProjectedLevel } from '@/domain/audience'
import type { MediaType } from '@/domain/attachments/media-types'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const attachments = pgTable('attachments', {
  id: uuid('id').primaryKey().defaultRandom(),
  organisationId: uuid('organisation_id').notNull(),
  name: text('name').notNull(),
  mediaType: text('media_type').$type<MediaType>(),
  size: integer('size'),
  sha256: text('sha256'),
  removableFrom: timestamp('removable_from', { withTimezone: true, mode: 'date' }).notNull(),
})

export const attachmentChunks = pgTable(
  'attachment_chunks',
  {
    attachmentId: uuid('attachment_id').notNull(),
    seq: integer('seq').notNull(),
    bytes: bytea('bytes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.attachmentId, table.seq] })],
)

export const sectionAttachments = pgTable(
  'section_attachments',
  {
    versionId: uuid('version_id').notNull(),
    key: text('key').notNull(),
    attachmentId: uuid('attachment_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.key, table.attachmentId] })],
)

export const projectionAttachments = pgTable(
  'projection_attachments',
  {
    versionId: uuid('version_id').notNull(),
    level: text('level').$type<ProjectedLevel>().notNull(),
    attachmentId: uuid('attachment_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.level, table.attachmentId] })],
)
