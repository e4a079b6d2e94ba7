import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadFromShelf } from '@/app/(public)/record/load-record'
import { askedReplay, inParams, type AskedReplay, type SearchParams } from '@/app/plan-replay/asked-replay'
import { PlanReplay } from '@/app/plan-replay/plan-replay'
import { SiteFrame } from '@/app/site-frame'
import { currentActor } from '@/auth/current-actor'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { refusalTo } from '@/domain/access'
import { factsOfRelease } from '@/domain/document-facts'
import { versionPath, type ReleaseRecord } from '@/domain/record'
import { HandlingLabel } from '@/figures/handling-label'
import { kindDefinition } from '@/kinds/schemas'
import { SaveRunForm } from './save-run-form'

type Props = { params: Promise<{ shelf: string; slug: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadFromShelf(await params)
  return found.ok ? { title: `Replay an incident: ${found.value.title}`, alternates: { canonical: `${found.value.path}/replay` }, robots: { index: false } } : {}
}

/** A public incident against the plan of a released document, at the level of whoever reads. */
export default async function ReplayAtShelf({ params, searchParams }: Props) {
  const found = await loadFromShelf(await params)
  if (!found.ok) notFound()
  const record = found.value
  const kind = kindDefinition(record.kind)
  const plans = kind.plans?.(record.stored.body)
  if (!plans) notFound()
  const asked = askedReplay(inParams(await searchParams), plans.length)
  return (
    <SiteFrame>
      <Breadcrumbs crumbs={[{ href: `/${kind.path}`, text: kind.shelf.title }, { href: record.path, text: record.title }]} />
      <PageHeading
        kicker="Replay an incident"
        title={record.title}
        lede="What a public incident would have cost under this plan, had it come this way."
        meta={
          <>
            <a href={versionPath(record, record.number)}>Version {record.number}</a>
            <HandlingLabel level={record.level} />
          </>
        }
      />
      <PlanReplay plans={plans} asked={asked} after={<Saving record={record} asked={asked} />} />
    </SiteFrame>
  )
}

async function Saving({ record, asked }: { record: ReleaseRecord; asked: AskedReplay }) {
  const actor = await currentActor()
  const maySave = actor.kind === 'person' && refusalTo(actor, 'save_run', factsOfRelease(record, record.withdrawal ? 'withdrawn' : 'released')) === null
  return (
    <PageSection id="cite" heading="Save and cite" note="A saved run keeps its inputs, the version, the engine and the day, at an address of its own.">
      {maySave ? (
        <>
          <p>It is read by whoever is shown all of its inputs, and by nobody else. Nobody is told who saved it.</p>
          <SaveRunForm shelf={kindDefinition(record.kind).path} slug={record.slug} number={record.number} plan={asked.plan + 1} incident={asked.incident.id} halt={asked.halt} />
        </>
      ) : (
        <p>{actor.kind === 'person' ? 'Only a released version can be cited.' : 'Members who are signed in can save this run and cite it.'}</p>
      )}
    </PageSection>
  )
}
