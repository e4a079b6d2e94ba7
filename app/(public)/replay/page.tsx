import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { waitOf } from '@/app/api/v1/rollouts/replay/too-many-requests'
import { SiteFrame } from '@/app/site-frame'
import { PageHeading } from '@/components/page-heading'
import { replayParameters } from '@/domain/rollout/replay-state'
import { PresetLinks } from './preset-links'
import { simulationsOf, type Simulations } from './simulations'
import { stateIn, type SearchParams } from './starting-state'
import { Workbench } from './workbench'

export const metadata: Metadata = {
  title: 'Replay a bad update',
  description: 'What a bad update costs under one ring plan or another: move ring sizes, bake times and delays, and see how many hosts it reaches.',
  openGraph: { title: 'Replay a bad update', url: '/replay' },
}

const refused: Simulations = { first: { ok: false, reason: 'busy' }, second: null }

export default async function ReplayPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const state = stateIn(params)
  const query = new URLSearchParams(replayParameters(state)).toString()
  if (params['with'] !== undefined || params['without'] !== undefined) redirect(`/replay?${query}`)
  const answer = waitOf(await headers()) > 0 ? refused : await simulationsOf(state)
  return (
    <SiteFrame width="wide">
      <PageHeading
        title="Replay a bad update"
        lede="How far does a bad update get before it is stopped? Begin with a case from the record, then change the rings, the bake times and how fast failures are heard of."
      />
      <PresetLinks current={state.preset} />
      <Workbench key={JSON.stringify(params)} initial={state} simulated={{ query, answer }} />
      <p>
        The method, its limits and its sources: <a href="/guides/measured-rollout">How the replay reckons</a>.
      </p>
    </SiteFrame>
  )
}
