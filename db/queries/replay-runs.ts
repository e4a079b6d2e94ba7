import { sql, type SQL } from 'drizzle-orm'
import type { ProjectedLevel } from '@/domain/audience'
import type { Person } from '@/domain/actor'
import type { DocumentBody } from '@/domain/kind-definition'
import type { ReleaseSummary } from '@/domain/record'
import type { RolloutModel } from '@/domain/rollout/model'
import type { ReplayOutputs } from '@/domain/rollout/replay-run'
import type { Kind } from '@/domain/vocabulary'
import type { ScopedDb } from '../acting-as'
import type { Place } from './reading-lists'
import { exactly, summaryColumns, toSummary, type SummaryRow } from './reading-rows'

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
  const release = (await releasesOf(db, [versionId])).get(versionId)
  return release && { filed, release }
}

/** What a document is to the runs that are listed with it. */
export type PartInRuns = 'plan' | 'incident'

const versionOf: Record<PartInRuns, SQL> = { plan: sql`version_id`, incident: sql`incident_version_id` }

export interface ListedRun extends Pick<FoundRun, 'level' | 'filed' | 'incident' | 'savedAt' | 'release'> {
  id: string
  told: ReleaseSummary | null
  place: Place
}

type ListedRow = Pick<RunRow, 'version_id' | 'level' | 'filed' | 'incident' | 'incident_version_id'> & { id: string; saved_exactly: string }

/**
 * Runs that were read from any version of a document, newest first, and whether more lie beyond them. The policy that shows a
 * run at its address shows it here. The index is walked version by version, no further than the page goes.
 */
export async function listRunsOf(db: ScopedDb, documentId: string, part: PartInRuns, { after, size }: { after: Place | undefined; size: number }): Promise<{ runs: ListedRun[]; more: boolean }> {
  const beyond = after ? sql`(saved_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql`true`
  const newest = sql`order by saved_at desc, id desc limit ${size + 1}`
  const columns = sql`id, version_id, level, filed, incident, incident_version_id, saved_at`
  const { rows } = await db.execute<ListedRow>(sql`select ${columns}, ${exactly(sql`saved_at`)} as saved_exactly
    from (select version_id as read_from from projections where document_id = ${documentId}) as versions
    cross join lateral (select ${columns} from replay_runs where ${versionOf[part]} = read_from and ${beyond} ${newest}) as runs ${newest}`)
  const page = rows.slice(0, size)
  const read = await releasesOf(db, page.flatMap((row) => [row.version_id, row.incident_version_id].filter((each) => each !== null)))
  return { runs: page.flatMap((row) => toListed(row, read) ?? []), more: rows.length > size }
}

function toListed({ id, version_id, incident_version_id, saved_exactly: at, level, filed, incident }: ListedRow, read: ReadonlyMap<string, ReleaseSummary>): ListedRun | undefined {
  const release = read.get(version_id)
  const told = incident_version_id === null ? null : read.get(incident_version_id)
  return release && told !== undefined ? { id, level, filed, incident, savedAt: new Date(at), release, told, place: { at, id } } : undefined
}

/** Versions as this reader is shown them, by their ids. */
async function releasesOf(db: ScopedDb, versionIds: readonly string[]): Promise<ReadonlyMap<string, ReleaseSummary>> {
  if (versionIds.length === 0) return new Map()
  const { rows } = await db.execute<SummaryRow>(sql`select ${summaryColumns} from projections where version_id in (${sql.join(versionIds.map((each) => sql`${each}`), sql`, `)})`)
  return new Map(rows.map((row) => [row.version_id, toSummary(row)]))
}

/** Whether a reader is shown a run, without reading it. */
export async function isRunReadable(db: ScopedDb, id: string): Promise<boolean> {
  return (await db.execute(sql`select 1 from replay_runs where id = ${id}`)).rowCount === 1
}

/** The withdrawn document, plan or incident, of a run that this reader could have read. */
export async function findWithdrawnRun(db: ScopedDb, id: string): Promise<{ kind: Kind; slug: string } | undefined> {
  return (await db.execute<{ kind: Kind; slug: string }>(sql`select kind, slug from guard.withdrawn_run(${id})`)).rows[0]
}
