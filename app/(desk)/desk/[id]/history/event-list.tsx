import { UtcTime } from '@/components/utc-time'
import { keptPrecision } from '@/domain/kept-times'
import { publicationWords } from '@/domain/workflow/publication'
import type { HistoryEvent } from '@/operations/read-desk-document'
import type { OpenDocument } from '../../find-document'
import { actorWords, deedSentence, levelChanges } from './event-words'
import styles from './event-list.module.css'

interface EventListProps {
  open: OpenDocument
  events: readonly HistoryEvent[]
  names: ReadonlyMap<string, string>
  empty: string
}

/** What happened, newest first: who, what, when, from which state to which. */
export function EventList({ open, events, names, empty }: EventListProps) {
  if (events.length === 0) return <p>{empty}</p>
  return (
    <ol className={styles.events}>
      {events.toReversed().map((event) => (
        <li key={event.id} className={styles.event}>
          <span className={styles.when}>
            <UtcTime compact at={event.at} precision={keptPrecision(open.document.version.documentId)} />
          </span>
          <div>
            <p>
              <strong>{actorWords(event, names)}</strong> {deedSentence(event, open.kind, names)}
              {event.fromState && event.toState && event.fromState !== event.toState && ` (${stateWords(event.fromState)} → ${stateWords(event.toState)})`}
            </p>
            <ul className={styles.changes}>
              {levelChanges(event, open.kind).map((change, index) => (
                <li key={`${change.label} ${index}`}>
                  {change.label}: {change.from} → {change.to}
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  )
}

function stateWords(state: string): string {
  return (state in publicationWords ? publicationWords[state as keyof typeof publicationWords] : state).toLowerCase()
}
