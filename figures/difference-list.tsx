import { Disclosure } from '@/components/disclosure'
import type { Difference } from '@/domain/differences/difference'
import styles from './difference-list.module.css'
import { everyRowQuery, rowsAtFirst } from './reading/first-rows'
import { TextComparison } from './text-comparison'

/** What differs between two versions, section by section, in sentences; running text word by word. Long lists are drawn whole when asked. */
export function DifferenceList({ differences, everyRow }: { differences: readonly Difference[]; everyRow?: boolean }) {
  const shown = everyRow ? differences : differences.slice(0, rowsAtFirst)
  return (
    <>
      {[...new Set(shown.map(({ section }) => section))].map((section) => (
        <section key={section} aria-label={section}>
          <h3 className={styles.section}>{section}</h3>
          <ul className={styles.list}>
            {shown.filter((each) => each.section === section).map((difference) => (
              <li key={difference.path} className={styles.difference}>
                <p className={styles.sentence}>{difference.sentence}</p>
                <Detail difference={difference} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown.length < differences.length && (
        <p>
          The first {rowsAtFirst} of {differences.length.toLocaleString('en')} are shown. <a href={everyRowQuery}>Show every one</a>
        </p>
      )}
    </>
  )
}

/** Sentences of a few differences, and the way to all. */
export function FirstDifferences({ differences, href }: { differences: readonly Difference[]; href: string }) {
  const first = differences.slice(0, sentencesAtFirst)
  return (
    <>
      <ul className={styles.sentences}>
        {first.map(({ path, sentence }) => (
          <li key={path}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href={href}>{differences.length === first.length ? 'What changed, in full' : `All ${differences.length.toLocaleString('en')} changes`}</a>
      </p>
    </>
  )
}

const sentencesAtFirst = 5

function Detail({ difference: { change, isText, before, after, beforeWords, afterWords } }: { difference: Difference }) {
  if (isText) return <TextComparison before={typeof before === 'string' ? before : ''} after={typeof after === 'string' ? after : ''} />
  const words = change === 'row_added' ? afterWords : change === 'row_removed' ? beforeWords : null
  if (!words) return null
  return (
    <Disclosure summary={change === 'row_added' ? 'What it says' : 'What it said'}>
      <p className={styles.words}>{words}</p>
    </Disclosure>
  )
}
