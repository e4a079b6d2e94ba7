import type { ReactNode } from 'react'
import type { ProjectedRecord } from '@/domain/record'
import { SeverityBadge } from '@/figures/severity-badge'
import { plainText } from '@/narrative/plain-text'
import { incidentPostMortem } from './definition'
import { durationWords } from './computed/durations'
import styles from './sheet.module.css'
import { at, labelOf, type ViewContext } from '@/figures/reading/context'
import { durationText } from './view/duration-words'
import { durationsIn } from './view/durations'
import { severityIn } from './view/impact-part'
import { PlainValue } from '@/figures/reading/plain-value'

const looked = [
  'notice.host_impact',
  'preliminary.impact_count',
  'notice.state',
  'preliminary.started_at',
  'notice.workaround_physical_access',
  'notice.workaround_recovery_key',
  'preliminary.critical_sectors',
  'preliminary.next_update_at',
]
const longest = 130

interface Fact {
  key: string
  term: string
  value: ReactNode
}

/** A post-mortem on one sheet: what a duty officer needs to brief in ten minutes. */
export function IncidentPostMortemSheet({ record }: { record: ProjectedRecord }) {
  const context = { kind: incidentPostMortem, record }
  const severity = severityIn(context)
  return (
    <div className={styles.sheet}>
      <div className={styles.words}>
        <Excerpt context={context} path="notice.summary" heading="What happened" />
        <Excerpt context={context} path="notice.affected_condition" heading="Who is affected" />
        <Excerpt context={context} path="notice.workaround" heading="What to do" />
      </div>
      <div className={styles.facts}>
        {severity && <SeverityBadge severity={severity.grade} atLeast={severity.basis === 'at_least'} />}
        <dl className={styles.list}>
          {[...factsOf(context), ...durationsOf(context)].map(({ key, term, value }) => (
            <div key={key}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}

function Excerpt({ context, path, heading }: { context: ViewContext; path: string; heading: string }) {
  const found = at(context, path)
  if (!found) return null
  return (
    <section>
      <h2>{heading}</h2>
      {typeof found.value === 'string' ? <p>{plainText(found.value, longest)}</p> : <PlainValue {...found} />}
    </section>
  )
}

function factsOf(context: ViewContext): Fact[] {
  return looked.flatMap((path) => {
    const found = at(context, path)
    return found ? [{ key: path, term: labelOf(context, path), value: <PlainValue {...found} /> }] : []
  })
}

function durationsOf(context: ViewContext): Fact[] {
  return durationsIn(context).flatMap(([name, duration]) => ('unknown' in duration ? [] : [{ key: name, term: durationWords[name], value: durationText(duration) }]))
}
