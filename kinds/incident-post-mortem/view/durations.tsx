import { DefinitionList } from '@/components/definition-list'
import { durationNames, durationWords, type Duration, type DurationName } from '../computed/durations'
import { eventWords } from '../vocabulary'
import type { ViewContext } from '@/figures/reading/context'
import { durationText } from './duration-words'
import styles from './view.module.css'

/** The computed durations of a record, as far as its level knows the times. */
export function durationsIn(context: ViewContext): [DurationName, Duration][] {
  const durations = (context.record.computed['durations'] ?? {}) as Partial<Record<DurationName, Duration>>
  return durationNames.flatMap((name): [DurationName, Duration][] => {
    const duration = durations[name]
    return duration ? [[name, duration]] : []
  })
}

/** How long things took, each with what it was counted between, or why nobody can say. */
export function Durations({ context }: { context: ViewContext }) {
  const durations = durationsIn(context)
  if (durations.length === 0) return null
  return (
    <DefinitionList
      variant="figures"
      items={durations.map(([name, duration]) => ({
        key: name,
        term: durationWords[name],
        value: (
          <>
            <span>{durationText(duration)}</span>
            <p className={styles.counted}>{'unknown' in duration ? duration.unknown : `From “${eventWords[duration.from]}” to “${eventWords[duration.to]}”`}</p>
          </>
        ),
      }))}
    />
  )
}
