import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadFromShelf } from '@/app/(public)/record/load-record'
import { AskedByAddress } from '@/app/plan-replay/asked-by-address'
import { askedReplay, inParams, type SearchParams } from '@/app/plan-replay/asked-replay'
import { offeredIncidents } from '@/app/plan-replay/offered-incidents'
import { NoPlan } from '@/app/plan-replay/plan-replay'
import { showReplay } from '@/app/plan-replay/show-replay'
import { SiteFrame } from '@/app/site-frame'
import { currentActor } from '@/auth/current-actor'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeading } from '@/components/page-heading'
import { refusalTo } from '@/domain/access'
import { factsOfRelease } from '@/domain/document-facts'
import { isReconstruction, reconstructionWords, versionPath, type ReleaseRecord } from '@/domain/record'
import { plansOf, type ReadPlan } from '@/domain/rollout/filed-plan'
import { HandlingLabel } from '@/figures/handling-label'
import { kindDefinition } from '@/kinds/schemas'
import { PostedReplay } from './posted-replay'
import { Saving } from './saving'

type Props = { params: Promise<{ shelf: string; slug: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadFromShelf(await params)
  return found.ok ? { title: `Replay an incident: ${found.value.title}`, alternates: { canonical: `${found.value.path}/replay` }, robots: { index: false } } : {}
}

/** An incident against the plan of a released document, both at the level of whoever reads. */
export default async function ReplayAtShelf({ params, searchParams }: Props) {
  const found = await loadFromShelf(await params)
  if (!found.ok) notFound()
  const record = found.value
  const kind = kindDefinition(record.kind)
  const plans = plansOf(kind, record.stored.body, isReconstruction(record))
  if (!plans) notFound()
  return (
    <SiteFrame>
      <Breadcrumbs crumbs={[{ href: `/${kind.path}`, text: kind.shelf.title }, { href: record.path, text: record.title }]} />
      <PageHeading
        kicker="Replay an incident"
        title={record.title}
        lede="What an incident would have cost under this plan, had it come this way."
        meta={
          <>
            <span>
              <a href={versionPath(record, record.number)}>Version {record.number}</a>
              {isReconstruction(record) && ` (${reconstructionWords})`}
            </span>
            <HandlingLabel level={record.level} />
          </>
        }
      />
      <Replay record={record} plans={plans} params={await searchParams} />
    </SiteFrame>
  )
}

async function Replay({ record, plans, params }: { record: ReleaseRecord; plans: readonly ReadPlan[]; params: SearchParams }) {
  const actor = await currentActor()
  const asked = askedReplay(inParams(params), plans.length)
  const plan = plans[asked.plan]
  if (!plan) return <NoPlan />
  const shown = await showReplay(actor, plan, asked)
  const drawn = { channels: plans.map(({ name }) => name), offered: await offeredIncidents(actor, inParams(params)('page') ?? '') }
  if (actor.kind !== 'person') return <AskedByAddress {...drawn} shown={shown} after={<Saving><p>Members who are signed in can save this run and cite it.</p></Saving>} />
  const maySave = refusalTo(actor, 'save_run', factsOfRelease(record, record.withdrawal ? 'withdrawn' : 'released')) === null
  return <PostedReplay {...drawn} of={versionPath(record, record.number)} first={shown} maySave={maySave} />
}
