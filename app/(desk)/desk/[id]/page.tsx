import type { Metadata } from 'next'
import { DefinitionList } from '@/components/definition-list'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { UtcTime } from '@/components/utc-time'
import { Clock } from '@/figures/clock'
import { StateBadge } from '@/figures/state-badge'
import { AssuranceBadge } from '@/figures/assurance-badge'
import { documentClocks } from '../document-clocks'
import { DocumentFrame } from '../document-frame'
import { findDocument, titleOf, type OpenDocument } from '../find-document'
import { AllowedDeeds } from './allowed-deeds'
import { ChangesSoFar } from './changes-so-far'
import { DocumentNotes } from './document-notes'
import { MissingForSteps } from './missing-for-steps'
import { StaleNotice } from './stale-notice'
import { SectionTable } from './section-table'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titleOf((await findDocument((await params).id)).document), robots: { index: false } }
}

const doneWords: Record<string, string> = {
  submitted: 'Submitted. The text is frozen until a reviewer answers or you recall it.',
  released: 'Released. It shows at its address within five seconds.',
  recalled: 'Recalled. The draft can be edited again.',
  withdrawn: 'Withdrawn. Every version’s address now gives the reason you wrote.',
  started: 'A new version is open for editing. It begins with the released text.',
  confirmed: 'Confirmed unchanged. Readers are shown today’s date.',
  audience: 'The change of audience is released.',
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const open = await findDocument((await params).id)
  const { done, failed } = await searchParams
  const said = typeof done === 'string' ? doneWords[done] : undefined
  const { document, kind } = open
  return (
    <DocumentFrame open={open}>
      {said && <NoticeBox kind="success" title={said} announce />}
      {failed && (
        <NoticeBox kind="failure" title="That cannot be done now" announce>
          <p>The version is not in a state that allows it, or it is for a publisher of your organisation. What can be done stands below.</p>
        </NoticeBox>
      )}
      <StaleNotice open={open} />
      <PageHeading kicker={kind.label} title={titleOf(document)} meta={<><StateBadge state={document.version.state} /> {isVouchedFor(document.version) && <AssuranceBadge level={document.version.assurance} />}</>} />
      <Facts open={open} />
      <AllowedDeeds open={open} />
      <DocumentNotes open={open} />
      <MissingForSteps open={open} />
      <ChangesSoFar open={open} />
      <Clocks open={open} />
      <PageSection id="section-table" heading="Last saved" note="By section.">
        <SectionTable open={open} />
      </PageSection>
    </DocumentFrame>
  )
}

function Facts({ open: { document, kind, person } }: { open: OpenDocument }) {
  const { version, number, slug, released } = document
  return (
    <DefinitionList
      variant="compact"
      items={[
        { term: 'Id', value: <code>{version.documentId}</code> },
        { term: 'Version', value: <><code>{number}</code>, {kind.stepWords[version.step] ?? version.step}</> },
        { term: 'Filed by', value: version.ownerKind === 'unnamed_vendor' ? 'A member vendor. That it is yours, only your organisation can see.' : person.organisationName },
        { term: 'State', value: <StateBadge state={version.state} explain /> },
        ...(released?.version.confirmedAt ? [{ term: 'Last confirmed', value: <UtcTime at={released.version.confirmedAt} precision="day" /> }] : []),
        ...(kind.plans ? [{ term: 'Replay', value: <a href={`/desk/${version.documentId}/replay`}>An incident against this plan</a> }] : []),
        ...(slug && released ? [{ term: 'Readers see', value: <a href={`/${kind.path}/${slug}`}>{`/${kind.path}/${slug}`}</a> }] : []),
      ]}
    />
  )
}

function Clocks({ open }: { open: OpenDocument }) {
  const { clocks, note } = documentClocks(open.document)
  if (clocks.length === 0) return null
  const now = new Date()
  return (
    <PageSection id="clocks" heading="Clocks" note={note}>
      {clocks.map((clock) => (
        <Clock key={clock.name} local label={clock.name} due={clock.due} now={now} />
      ))}
    </PageSection>
  )
}

// Nobody has attested a draft yet; a reconstruction is one from the start.
function isVouchedFor({ state, assurance }: OpenDocument['document']['version']): boolean {
  return state !== 'draft' || assurance === 'reconstructed'
}
