import type { ReactNode } from 'react'
import { PageSection } from '@/components/page-section'
import { DefinitionList, type Definition } from '@/components/definition-list'
import { UtcTime } from '@/components/utc-time'
import type { CitedPlan, DeclaredAndObserved } from '@/domain/declared/in-force'
import type { Moment } from '@/domain/timestamp'
import type { DeclaredRing } from '@/domain/declared/plan-and-course'
import { at, labelOf, type ViewContext } from '@/figures/reading/context'
import { PlainValue } from '@/figures/reading/plain-value'
import { closedRow } from '../events'
import { replayAddress } from '../replay-address'
import { FactsTable } from './facts-table'
import { DeclaredRings } from './declared-rings'
import styles from './view.module.css'

const note = 'Laid side by side whenever it is read, from this report and the version of the plan that is named. No score, no verdict.'

/** What the vendor had declared before the update, beside what this report tells of it. */
export function DeclaredPart({ context }: { context: ViewContext }) {
  const laid = context.record.declared
  if (!laid) return null
  return (
    <PageSection id="declared" heading="Declared and observed" note={note}>
      {'plan' in laid && <DefinitionList items={[...planItems(laid.plan), ...courseItems(context, laid.released)]} />}
      <Laid context={context} laid={laid} />
    </PageSection>
  )
}

function Laid({ context, laid }: { context: ViewContext; laid: DeclaredAndObserved }) {
  switch (laid.found) {
    case 'no_time':
      return <Words>When the update was released is not told at this level. So no plan can be named that had been released before it.</Words>
    case 'no_plan':
      return <Words>No plan for this product that you can read had been released before this update.</Words>
    case 'no_channel':
      return (
        <Words>
          {laid.asked === null ? 'This report names no update channel' : `This report names the update channel “${laid.asked}”`}. The plan declares {laid.declared.map((name) => `“${name}”`).join(', ') || 'none that can be read'}. So nothing is compared.
        </Words>
      )
    case 'both':
      return (
        <>
          <DeclaredRings laid={laid} />
          <ReplayLink context={context} rings={laid.rings} />
          {laid.facts.length > 0 ? <FactsTable channel={laid.channel} facts={laid.facts} /> : <Words>The report does not tell how the rings of “{laid.channel}” opened.</Words>}
        </>
      )
  }
}

/** Only for the public, and once it is released: what is not public never stands in an address. */
function ReplayLink({ context: { record }, rings }: { context: ViewContext; rings: readonly DeclaredRing[] }) {
  const address = record.released && record.level === 'public' ? replayAddress(record.body, rings) : null
  return address && <p className={styles.basis}><a href={address}>Replay an incident under the declared plan</a>. What this report does not tell is yours to assume there.</p>
}

function planItems(plan: CitedPlan): Definition[] {
  return [
    { key: 'plan', term: 'Plan released last before the update', value: <><a href={plan.path}>{plan.title}, version {plan.number}</a></> },
    { key: 'released', term: 'That version was released', value: <UtcTime at={plan.releasedAt} /> },
    ...(plan.effectiveFrom ? [{ key: 'effective', term: 'In effect, by its own words, from', value: <><UtcTime at={`${plan.effectiveFrom}T00:00Z`} precision="day" /><p className={styles.counted}>Shown only. What counts is the release.</p></> }] : []),
  ]
}

/** What the vendor itself answers on the whole; told in full under Rollout. */
function courseItems(context: ViewContext, released: Moment): Definition[] {
  const answers = ['rollout.plan_followed', 'rollout.deviation_reason'].flatMap((path): Definition[] => {
    const found = at(context, path)
    return found ? [{ key: path, term: labelOf(context, path), value: <PlainValue {...found} /> }] : []
  })
  const closed = closedRow(context.record.body) && <p className={styles.counted}>The earliest that this level is told. An entry of the timeline is withheld.</p>
  return [{ key: 'update', term: 'Update released', value: <><UtcTime at={released.at} precision={released.precision} />{closed}</> }, ...answers]
}

function Words({ children }: { children: ReactNode }) {
  return <p className={styles.basis}>{children}</p>
}
