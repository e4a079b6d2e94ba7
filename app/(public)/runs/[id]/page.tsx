import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { partsOfRun, titleOfRun } from '@/app/plan-replay/case-of-run'
import { SiteFrame } from '@/app/site-frame'
import { currentActor } from '@/auth/current-actor'
import { DefinitionList } from '@/components/definition-list'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { UtcTime } from '@/components/utc-time'
import { versionPath } from '@/domain/record'
import { standingOf } from '@/domain/rollout/filed-plan'
import { inputLines } from '@/domain/rollout/incident-case'
import { engineVersion } from '@/domain/rollout/model'
import { runDocumentWords, runPath, type ReplayRun, type RunDocument } from '@/domain/rollout/replay-run'
import { citationOf } from '@/domain/rollout/run-json'
import { HandlingLabel } from '@/figures/handling-label'
import { CaseReplay } from '@/figures/replay/case-replay'
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
  const { incident, plan } = partsOfRun(run)
  return (
    <SiteFrame>
      <PageHeading
        kicker="Saved replay"
        title={titleOfRun(run)}
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
      <CaseReplay model={run.model} outputs={run} plan={standingOf(document)} lines={inputLines(run.model, plan, incident)} />
      <PageSection id="cite" heading="Cite" note="It stays as it is for as long as its readers may read what it was made from.">
        <p>{citationOf(run, incident, plan, siteAddress)}</p>
        <DefinitionList items={factsOf(run)} />
      </PageSection>
    </SiteFrame>
  )
}

function factsOf({ id, document, told, engineVersion: engine, savedAt }: ReplayRun) {
  return [
    { term: 'Plan of', value: <VersionLink document={document} /> },
    ...(told ? [{ term: 'Incident told by', value: <VersionLink document={told} /> }] : []),
    { term: 'Saved', value: <UtcTime at={savedAt} /> },
    { term: 'Engine', value: engine },
    { term: 'Permanent address', value: <a href={runPath(id)}>{siteAddress(runPath(id))}</a> },
    { term: 'The same in JSON', value: <a href={`${runPath(id)}.json`}>{`${runPath(id)}.json`}</a> },
  ]
}

function VersionLink({ document }: { document: RunDocument }) {
  return <a href={versionPath(document, document.number)}>{runDocumentWords(document)}</a>
}
