import { sql } from 'drizzle-orm'
import type { ProjectedLevel } from '@/domain/audience'
import type { Person } from '@/domain/actor'
import type { DocumentBody } from '@/domain/kind-definition'
import type { ReleaseSummary } from '@/domain/record'
import type { RolloutModel } from '@/domain/rollout/model'
import type { ReplayOutputs } from '@/domain/rollout/replay-run'
import type { Kind } from '@/domain/vocabulary'
import type { ScopedDb } from '../acting-as'
import { summaryColumns, toSummary, type SummaryRow } from './reading-rows'

export interface NewRun {
  versionId: string
  filed: DocumentBody
  incident: string
  model: RolloutModel
  outputs: ReplayOutputs
  engineVersion: string
}

/** Keeps a run of somebody who reads all that it was read from; the database says at which level. Its id. */
export async function insertRun(db: ScopedDb, saver: Person, run: NewRun): Promise<string> {
  const { rows } = await db.execute<{ id: string }>(sql`insert into replay_runs (version_id, filed, incident, model, outputs, engine_version, saved_by, saver_organisation)
    values (${run.versionId}, ${JSON.stringify(run.filed)}::jsonb, ${run.incident}, ${JSON.stringify(run.model)}::jsonb, ${JSON.stringify(run.outputs)}::jsonb,
      ${run.engineVersion}, ${saver.personId}, ${saver.organisationId}) returning id`)
  return rows[0]?.id ?? ''
}

export interface FoundRun extends NewRun {
  level: ProjectedLevel
  savedAt: Date
  /** The version as this reader is shown it. */
  release: ReleaseSummary
}

type RunRow = { version_id: string; level: ProjectedLevel; filed: DocumentBody; incident: string; model: RolloutModel; outputs: ReplayOutputs; engine_version: string; saved_at: Date | string }

export async function findRun(db: ScopedDb, id: string): Promise<FoundRun | undefined> {
  const { rows } = await db.execute<RunRow>(sql`select version_id, level, filed, incident, model, outputs, engine_version, saved_at from replay_runs where id = ${id}`)
  const [run] = rows
  if (!run) return undefined
  const shown = await db.execute<SummaryRow>(sql`select ${summaryColumns} from projections where version_id = ${run.version_id}`)
  const [release] = shown.rows
  if (!release) return undefined
  const { version_id: versionId, engine_version: engineVersion, saved_at, ...rest } = run
  return { ...rest, versionId, engineVersion, savedAt: new Date(saved_at), release: toSummary(release) }
}

/** Whether a reader is shown a run, without reading it. */
export async function isRunReadable(db: ScopedDb, id: string): Promise<boolean> {
  return (await db.execute(sql`select 1 from replay_runs where id = ${id}`)).rowCount === 1
}

/** The withdrawn document against whose plan a run was made that this reader could have read. */
export async function findWithdrawnRun(db: ScopedDb, id: string): Promise<{ kind: Kind; slug: string } | undefined> {
  return (await db.execute<{ kind: Kind; slug: string }>(sql`select kind, slug from guard.withdrawn_run(${id})`)).rows[0]
}
