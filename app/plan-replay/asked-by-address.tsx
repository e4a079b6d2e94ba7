import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
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
        <ReplayFields channels={channels} offered={offered} shown={shown} />
        <ButtonRow>
          <Button>Replay</Button>
        </ButtonRow>
      </form>
      <PlanReplay shown={shown} />
      {shown.result && after}
    </>
  )
}
