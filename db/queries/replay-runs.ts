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

/** A version of a document, and what was read of it, in the shape of its body. */
export interface ReadInputs {
  versionId: string
  filed: DocumentBody
}

export interface NewRun extends ReadInputs {
  /** A case of the catalogue; null where a document tells of the incident. */
  incident: string | null
  told: ReadInputs | null
  model: RolloutModel
  outputs: ReplayOutputs
  engineVersion: string
}

/** Keeps a run of somebody who reads all that it was read from; the database says at which level. Its id. */
export async function insertRun(db: ScopedDb, saver: Person, run: NewRun): Promise<string> {
  const { rows } = await db.execute<{ id: string }>(sql`insert into replay_runs (version_id, filed, incident, incident_version_id, incident_filed, model, outputs, engine_version, saved_by, saver_organisation)
    values (${run.versionId}, ${JSON.stringify(run.filed)}::jsonb, ${run.incident}, ${run.told?.versionId ?? null}, ${run.told ? JSON.stringify(run.told.filed) : null}::jsonb, ${JSON.stringify(run.model)}::jsonb, ${JSON.stringify(run.outputs)}::jsonb,
      ${run.engineVersion}, ${saver.personId}, ${saver.organisationId}) returning id`)
  return rows[0]?.id ?? ''
}

/** The version as this reader is shown it. */
type Shown = Pick<ReadInputs, 'filed'> & { release: ReleaseSummary }

export interface FoundRun extends Omit<NewRun, 'told' | 'versionId'>, Shown {
  level: ProjectedLevel
  savedAt: Date
  told: Shown | null
}

type RunRow = {
  version_id: string
  level: ProjectedLevel
  filed: DocumentBody
  incident: string | null
  incident_version_id: string | null
  incident_filed: DocumentBody | null
  model: RolloutModel
  outputs: ReplayOutputs
  engine_version: string
  saved_at: Date | string
}

export async function findRun(db: ScopedDb, id: string): Promise<FoundRun | undefined> {
  const { rows } = await db.execute<RunRow>(sql`select version_id, level, filed, incident, incident_version_id, incident_filed, model, outputs, engine_version, saved_at from replay_runs where id = ${id}`)
  const [run] = rows
  if (!run) return undefined
  const { version_id, filed, incident_version_id, incident_filed, engine_version: engineVersion, saved_at, ...rest } = run
  const plan = await shownOf(db, version_id, filed)
  const told = incident_version_id && incident_filed ? await shownOf(db, incident_version_id, incident_filed) : null
  return plan && told !== undefined ? { ...rest, ...plan, told, engineVersion, savedAt: new Date(saved_at) } : undefined
}

async function shownOf(db: ScopedDb, versionId: string, filed: DocumentBody): Promise<Shown | undefined> {
  const { rows } = await db.execute<SummaryRow>(sql`select ${summaryColumns} from projections where version_id = ${versionId}`)
  return rows[0] && { filed, release: toSummary(rows[0]) }
}

/** Whether a reader is shown a run, without reading it. */
export async function isRunReadable(db: ScopedDb, id: string): Promise<boolean> {
  return (await db.execute(sql`select 1 from replay_runs where id = ${id}`)).rowCount === 1
}

/** The withdrawn document, plan or incident, of a run that this reader could have read. */
export async function findWithdrawnRun(db: ScopedDb, id: string): Promise<{ kind: Kind; slug: string } | undefined> {
  return (await db.execute<{ kind: Kind; slug: string }>(sql`select kind, slug from guard.withdrawn_run(${id})`)).rows[0]
}
