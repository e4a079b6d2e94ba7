import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ProjectedLevel } from '@/domain/audience'
import type { DocumentBody } from '@/domain/kind-definition'
import type { RolloutModel } from '@/domain/rollout/model'
import type { ReplayOutputs } from '@/domain/rollout/replay-run'

export const replayRuns = pgTable('replay_runs', {
  id: uuid('id').primaryKey().defaultRandom(),
  versionId: uuid('version_id').notNull(),
  level: text('level').$type<ProjectedLevel>().notNull(),
  filed: jsonb('filed').$type<DocumentBody>().notNull(),
  /** A case of the catalogue, or else the version of a document that tells of the incident. */
  incident: text('incident'),
  model: jsonb('model').$type<RolloutModel>().notNull(),
  outputs: jsonb('outputs').$type<ReplayOutputs>().notNull(),
  engineVersion: text('engine_version').notNull(),
  savedAt: timestamp('saved_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  savedBy: uuid('saved_by').notNull(),
  saverOrganisation: uuid('saver_organisation').notNull(),
  incidentVersionId: uuid('incident_version_id'),
  incidentFiled: jsonb('incident_filed').$type<DocumentBody>(),
})
