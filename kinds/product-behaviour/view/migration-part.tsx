import { capabilityStateWords, findCapability, type PlatformCapability } from '@/catalogue/platform-capabilities'
import type { BodyRow } from '@/domain/field-path'
import type { ViewContext } from '@/figures/reading/context'
import { Part } from '@/figures/reading/part'
import { OutwardLink } from '@/figures/reading/plain-value'
import { ListTable } from '@/figures/reading/list-table'
import styles from './view.module.css'

const list = 'migration.plan'
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** What of the kernel could move to user mode, beside what the platform offered when the plan was written. */
export function MigrationPart({ context }: { context: ViewContext }) {
  return (
    <Part context={context} id="migration" heading="Move to user mode" note="What the platform offers is the portal’s own list, not the vendor’s statement." of={[list]}>
      <ListTable
        context={context}
        list={list}
        id="migration-plan"
        long={['blocker_text']}
        computed={[{ after: 'capability', column: { key: 'platform', heading: 'What the platform offers', cell: (row) => <PlatformState row={row} /> } }]}
        captionHidden
      />
    </Part>
  )
}

function PlatformState({ row }: { row: BodyRow }) {
  const version = row['catalogue']
  const found = typeof version === 'string' ? findCapability(version, String(row['capability'])) : undefined
  return found ? <State capability={found} version={String(version)} /> : <>Not told</>
}

function State({ capability, version }: { capability: PlatformCapability; version: string }) {
  return (
    <div className={styles.platform}>
      <p>
        {capabilityStateWords[capability.state]}
        {capability.targets.length > 0 && `: ${capability.targets.join(', ')}`}
      </p>
      {capability.note && <p>{capability.note}</p>}
      <p className={styles.aside}>
        As of {monthAndYear.format(new Date(`${version}-01T00:00Z`))}
        {capability.provisional && ', provisional: read in part, names may change'}. <OutwardLink address={capability.source}>Source</OutwardLink>
      </p>
    </div>
  )
}
