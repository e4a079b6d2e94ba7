import { date, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Allocation, LoadOrderGroup } from '@/domain/altitudes/altitude-lists'

export const altitudeLists = pgTable('altitude_lists', {
  id: uuid('id').primaryKey().defaultRandom(),
  part: text('part').$type<'allocations' | 'groups'>().notNull(),
  asOf: date('as_of', { mode: 'string' }).notNull(),
  source: text('source').notNull(),
  rows: jsonb('rows').$type<Allocation[] | LoadOrderGroup[]>().notNull(),
  importedAt: timestamp('imported_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
})
