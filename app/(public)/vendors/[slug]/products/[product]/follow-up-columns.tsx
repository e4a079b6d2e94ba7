import type { Column } from '@/components/data-table'
import { rangeWords } from '@/components/distance-words'
import type { FollowUp } from '@/domain/follow-up'
import type { ReleaseSummary } from '@/domain/record'
import styles from './follow-up.module.css'

/** How long each incident took and how its action items stand, as far as the reader's level tells; none where there is nothing to tell. */
export function followUpColumns(followUps: ReadonlyMap<string, FollowUp>): Column<ReleaseSummary>[] {
  if (followUps.size === 0) return []
  return [
    { key: 'durations', heading: 'Durations', cell: ({ versionId }) => <Durations durations={followUps.get(versionId)?.durations ?? []} /> },
    { key: 'actions', heading: 'Action items', cell: ({ versionId }) => <Actions actions={followUps.get(versionId)?.actions ?? null} /> },
  ]
}

function Durations({ durations }: Pick<FollowUp, 'durations'>) {
  if (durations.every(({ minutes }) => minutes === null)) return <>Not told</>
  return (
    <ul className={styles.list}>
      {durations.map(({ name, label, minutes }) => (
        <li key={name}>
          {label}: {minutes ? rangeWords(minutes) : 'unknown'}
        </li>
      ))}
    </ul>
  )
}

function Actions({ actions }: Pick<FollowUp, 'actions'>) {
  if (!actions) return <>Not told</>
  return (
    <ul className={styles.list}>
      {actions
        .filter(({ count }) => count > 0)
        .map(({ status, label, count }) => (
          <li key={status}>
            {count} {label.toLowerCase()}
          </li>
        ))}
    </ul>
  )
}
