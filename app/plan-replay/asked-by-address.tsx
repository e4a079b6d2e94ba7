import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Pager } from '@/components/pager'
import { askedFields } from './asked-fields'
import { PlanReplay } from './plan-replay'
import { ReplayFields, type OfferedIncidents } from './replay-fields'
import type { ShownReplay } from './shown-replay'

interface AskedByAddressProps {
  channels: readonly string[]
  offered: OfferedIncidents
  shown: ShownReplay
  /** Stands below what was replayed. */
  after: ReactNode
}

/** The replay of what may stand in an address: a form that asks this same address. */
export function AskedByAddress({ channels, offered, shown, after }: AskedByAddressProps) {
  return (
    <>
      <form method="get" aria-label="Incident and plan">
        <ReplayFields channels={channels} offered={offered} shown={shown} pager={<Pages offered={offered} shown={shown} />} />
        <ButtonRow>
          <Button>Replay</Button>
        </ButtonRow>
      </form>
      <PlanReplay shown={shown} />
      {shown.result && after}
    </>
  )
}

/** The pages beside this one. Whatever else was asked goes along; of a report that is not there, nothing does. */
function Pages({ offered: { pages }, shown }: Pick<AskedByAddressProps, 'offered' | 'shown'>) {
  if (!pages || !(pages.newer ?? pages.older)) return null
  const kept = Object.entries(askedFields(shown)).filter(([name, value]) => value !== '' && (name !== 'case' || shown.incident))
  const to = (page: string) => `?${new URLSearchParams([...kept, ['page', page]]).toString()}`
  return <Pager label="Pages of reports" count={pages.count} {...(pages.newer ? { previous: to(pages.newer) } : {})} {...(pages.older ? { next: to(pages.older) } : {})} />
}
