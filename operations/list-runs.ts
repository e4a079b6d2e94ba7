import { actingAs } from '@/db/acting-as'
import type { Place } from '@/db/queries/reading-lists'
import { listRunsOf, type PartInRuns } from '@/db/queries/replay-runs'
import type { Actor } from '@/domain/actor'
import type { RunLabel } from '@/domain/rollout/replay-run'
import { documentOf } from './read-run'

export type { PartInRuns }

export interface RunPage {
  runs: RunLabel[]
  /** Where the next page begins; null where there is none. */
  older: Place | null
}

const usualSize = 10

/**
 * The saved runs that were read from a document, newest first: those that the actor may open, and no sign of others. Like
 * every list it says what a run is of and none of its numbers, and is not recorded as a reading.
 */
export async function listRuns(actor: Actor, documentId: string, part: PartInRuns, after?: Place, size = usualSize): Promise<RunPage> {
  return actingAs(actor, async (db) => {
    const { runs, more } = await listRunsOf(db, documentId, part, { after, size })
    const labels = runs.map(({ place: _, release, told, ...run }): RunLabel => ({ ...run, document: documentOf(release), told: told && documentOf(told) }))
    return { runs: labels, older: more ? (runs.at(-1)?.place ?? null) : null }
  })
}
