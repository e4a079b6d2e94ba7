import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { SiteFrame } from '@/app/site-frame'
import { currentActor } from '@/auth/current-actor'
import { findCase } from '@/catalogue/replay-presets/incident-case'
import { DefinitionList } from '@/components/definition-list'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { UtcTime } from '@/components/utc-time'
import { versionPath } from '@/domain/record'
import { inputLines } from '@/domain/rollout/incident-case'
import { engineVersion } from '@/domain/rollout/model'
import { runPath, type ReplayRun } from '@/domain/rollout/replay-run'
import { citationOf } from '@/domain/rollout/run-json'
import { HandlingLabel } from '@/figures/handling-label'
import { CaseReplay } from '@/figures/replay/case-replay'
import { kindDefinition } from '@/kinds/schemas'
import { readRun } from '@/operations/read-run'
import { siteAddress } from '@/operations/site-address'

type Props = { params: Promise<{ id: string }> }

const load = cache(async (id: string) => readRun(await currentActor(), id))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).id)
  if (!found.ok) return {}
  const { level, document, id } = found.value
  return {
    title: `Replay against ${document.title}, version ${document.number}`,
    alternates: { canonical: runPath(id), types: { 'application/json': `${runPath(id)}.json` } },
    robots: level === 'public' ? undefined : { index: false, follow: false },
  }
}

/** A saved run at its permanent address. */
export default async function RunPage({ params }: Props) {
  const found = await load((await params).id)
  if (!found.ok) notFound()
  const run = found.value
  const { document } = run
  const incident = findCase(run.incident)
  const plan = kindDefinition(document.kind).plans?.(run.filed)[0]
  return (
    <SiteFrame>
      <PageHeading
        kicker="Saved replay"
        title={`${incident?.title ?? run.incident}, under the plan of “${plan?.name ?? document.title}”`}
        lede={incident?.story}
        meta={<HandlingLabel level={run.level} />}
      />
      {run.engineVersion !== engineVersion && (
        <NoticeBox kind="information" title={`The engine is at version ${engineVersion} now`}>
          <p>
            What stands here is what version {run.engineVersion} reckoned. <a href={`${document.path}/replay`}>Replay it anew</a>
          </p>
        </NoticeBox>
      )}
      <CaseReplay model={run.model} outputs={run} lines={inputLines(run.model, plan, incident)} />
      <PageSection id="cite" heading="Cite" note="It stays as it is for as long as its readers may read what it was made from.">
        <p>{citationOf(run, incident, plan?.name, siteAddress)}</p>
        <DefinitionList items={factsOf(run)} />
      </PageSection>
    </SiteFrame>
  )
}

function factsOf({ id, document, engineVersion: engine, savedAt }: ReplayRun) {
  const version = versionPath(document, document.number)
  return [
    { term: 'Plan of', value: <a href={version}>{`${document.title}, version ${document.number}`}</a> },
    { term: 'Saved', value: <UtcTime at={savedAt} /> },
    { term: 'Engine', value: engine },
    { term: 'Permanent address', value: <a href={runPath(id)}>{siteAddress(runPath(id))}</a> },
    { term: 'The same in JSON', value: <a href={`${runPath(id)}.json`}>{`${runPath(id)}.json`}</a> },
  ]
}
