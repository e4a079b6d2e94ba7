import { SeverityBadge } from '@/figures/severity-badge'
import type { Severity } from '../computed/severity'
import { severityWords } from '../vocabulary'
import { at, shownIn, type ViewContext } from '@/figures/reading/context'
import { Fields } from '@/figures/reading/leaf'
import { Part } from '@/figures/reading/part'
import { ListTable } from '@/figures/reading/list-table'
import styles from './view.module.css'

const versions = 'preliminary.affected_versions'
const first = ['notice.host_impact', 'preliminary.impact_count', 'notice.incident_kind', 'notice.state']
const elsewhere = [versions, 'preliminary.condition_terms', 'preliminary.next_update_at']

/** What it did to hosts, how many, how grave that is and by what rule. */
export function ImpactPart({ context }: { context: ViewContext }) {
  const rest = shownIn(context, 'preliminary').filter((path) => ![...first, ...elsewhere].includes(path))
  return (
    <Part context={context} id="impact" heading="Impact" of={[...first, versions, ...rest]}>
      <SeverityBasis context={context} />
      <Fields context={context} paths={first} />
      <Rounding context={context} />
      <ListTable context={context} list={versions} id="affected-versions" />
      <Fields context={context} paths={rest} />
    </Part>
  )
}

/** The severity of a record at its level; null where nothing decides it yet. */
export function severityIn(context: ViewContext): Severity | null {
  return (context.record.computed['severity'] as Severity | null | undefined) ?? null
}

function SeverityBasis({ context }: { context: ViewContext }) {
  const severity = severityIn(context)
  if (!severity) return <p>Severity is not known yet: the impact on hosts is not.</p>
  const raised = at(context, 'preliminary.severity_raised_to') !== null
  return (
    <div>
      <SeverityBadge severity={severity.grade} atLeast={severity.basis === 'at_least'} />
      <p className={styles.basis}>
        {severityWords[severity.grade].replace(/^S\d: /, 'By rule: ')}. {raised ? 'The vendor raised it; a vendor may raise it, never lower it.' : 'Computed from the answers below, never typed.'}
        {severity.basis === 'at_least' && ' Something not known, or not shown at this level, could make it graver.'}
      </p>
    </div>
  )
}

function Rounding({ context }: { context: ViewContext }) {
  const count = at(context, 'preliminary.impact_count')
  const rounded = context.record.level === 'public' || context.record.level === 'community'
  if (!count || !rounded || typeof count.value !== 'object') return null
  return <p className={styles.aside}>Counts are rounded to two significant figures at this level.</p>
}
