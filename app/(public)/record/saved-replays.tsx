import { placeWord } from '@/app/list-place'
import { titleOfRun } from '@/app/plan-replay/case-of-run'
import { currentActor } from '@/auth/current-actor'
import { PageSection } from '@/components/page-section'
import { UtcTime } from '@/components/utc-time'
import { audience } from '@/domain/audience'
import { runDocumentWords, runPath, type RunLabel } from '@/domain/rollout/replay-run'
import type { Place } from '@/operations/list-releases'
import { listRuns, type PartInRuns } from '@/operations/list-runs'
import styles from './record.module.css'

/** The saved runs of a document that its reader may open; nothing where there are none. */
export async function SavedReplays({ part, documentId, after }: { part: PartInRuns; documentId: string; after: Place | undefined }) {
  const { runs, older } = await listRuns(await currentActor(), documentId, part, after)
  if (runs.length === 0) return null
  return (
    <PageSection id="replays" heading={`Replays of this ${part} that were saved`} note="Newest first: those of which you may read everything that went in. Each keeps its address, to be cited.">
      <ol className={styles.versions}>
        {runs.map((run) => (
          <Line key={run.id} part={part} run={run} />
        ))}
      </ol>
      {after && (
        <p>
          <a href="?#replays">Newest replays</a>
        </p>
      )}
      {older && (
        <p>
          <a href={`?${new URLSearchParams({ runs: placeWord(older) }).toString()}#replays`}>Older replays</a>
        </p>
      )}
    </PageSection>
  )
}

function Line({ part, run }: { part: PartInRuns; run: RunLabel }) {
  const { document, told } = run
  const [own, other] = part === 'plan' ? [document, told] : [told, document]
  return (
    <li>
      <span className={styles.code}>{own?.number}</span>
      <UtcTime at={run.savedAt} />
      <div>
        <p>
          <a href={runPath(run.id)}>{titleOfRun(run)}</a>
        </p>
        <p className={styles.soft}>
          {other && `${part === 'plan' ? 'Incident told by' : 'Plan of'} ${runDocumentWords(other)}. `}
          {audience[run.level].tlp}
        </p>
      </div>
    </li>
  )
}
