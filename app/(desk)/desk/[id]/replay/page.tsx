import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { AskedByAddress } from '@/app/plan-replay/asked-by-address'
import { askedReplay, caseNamed, inParams, type SearchParams } from '@/app/plan-replay/asked-replay'
import { offeredCases } from '@/app/plan-replay/offered-incidents'
import { NoPlan } from '@/app/plan-replay/plan-replay'
import { ofCase } from '@/app/plan-replay/shown-replay'
import { PageHeading } from '@/components/page-heading'
import { isReconstruction } from '@/domain/record'
import { plansOf, type ReadPlan } from '@/domain/rollout/filed-plan'
import { StateBadge } from '@/figures/state-badge'
import { DocumentFrame } from '../../document-frame'
import { findDocument } from '../../find-document'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<SearchParams>
}

export const metadata: Metadata = { title: 'Replay an incident', robots: { index: false } }

/** A public incident against the plans as their authors have them now. */
export default async function ReplayOfDraft({ params, searchParams }: Props) {
  const open = await findDocument((await params).id)
  const { document, kind } = open
  const plans = plansOf(kind, document.draft.body, isReconstruction(document.version))
  if (!plans) notFound()
  const released = document.slug && document.released ? `/${kind.path}/${document.slug}/replay` : null
  return (
    <DocumentFrame open={open}>
      <PageHeading
        kicker="Replay an incident"
        title="What it would have cost under this text"
        lede="As it stands now, whether released or not. Your organisation alone sees this page."
        meta={<StateBadge state={document.version.state} />}
      />
      <Replay
        plans={plans}
        params={await searchParams}
        after={<p>A run is saved against a released version, so that its inputs stay. {released ? <a href={released}>Replay the released version</a> : 'This document has none yet.'}</p>}
      />
    </DocumentFrame>
  )
}

/** Cases of the catalogue only: what may stand in an address beside a draft. */
function Replay({ plans, params, after }: { plans: readonly ReadPlan[]; params: SearchParams; after: ReactNode }) {
  const one = inParams(params)
  const asked = askedReplay(one, plans.length)
  const plan = plans[asked.plan]
  if (!plan) return <NoPlan />
  return <AskedByAddress channels={plans.map(({ name }) => name)} offered={offeredCases} shown={ofCase(plan, asked, caseNamed(one('case')))} after={after} />
}
