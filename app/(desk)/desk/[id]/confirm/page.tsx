import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { formatUtcDay } from '@/components/format-utc'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { attestationStatement } from '@/domain/attestation'
import { nextReviewDue } from '@/domain/clocks'
import { sectionsToConfirm } from '@/domain/confirmation'
import { sectionsInWords } from '@/domain/differences/section-in-words'
import { rowsAtFirst } from '@/figures/reading/first-rows'
import { DocumentFrame } from '../../document-frame'
import { findDocument, type OpenDocument } from '../../find-document'
import { reviewDueWords } from '../review-due-words'
import { StartVersion } from '../start-version'
import { ConfirmForm, type SectionToConfirm } from './confirm-form'
import { SectionText } from './section-text'

export const metadata: Metadata = { title: 'Confirm unchanged', robots: { index: false } }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ConfirmPage({ params, searchParams }: Props) {
  const open = await findDocument((await params).id)
  const { done } = await searchParams
  const { allowed, version } = open.document
  if (!allowed.has('confirm_sections')) redirect(`${open.address}?failed=confirm`)
  return (
    <DocumentFrame open={open}>
      {done === 'kept' && <NoticeBox kind="success" title="The ticks are kept for 30 days." announce />}
      <PageHeading title="Confirm unchanged" lede="Tick each section that is still true. When all are ticked, a publisher confirms: readers see a new date, and nobody has to review it again." />
      <PageSection id="confirm" heading="Sections" note={datesOf(open)}>
        <ConfirmForm
          versionId={version.id}
          sections={sectionsOf(open)}
          attests={allowed.has('confirm_unchanged') ? attestationStatement.words(open.person.organisationName) : null}
        />
        {!allowed.has('confirm_unchanged') && <p>Confirming is for the publishers of your organisation.</p>}
      </PageSection>
      <PageSection id="changed" heading="Something changed" note="Your ticks stay with the released version.">
        <p>Start a new version for it. It begins with the text as released, and releasing it counts as the review.</p>
        {allowed.has('start_version') && <StartVersion version={version} />}
      </PageSection>
    </DocumentFrame>
  )
}

function sectionsOf({ document: { draft, ticks }, kind, address }: OpenDocument): SectionToConfirm[] {
  const words = sectionsInWords(kind, draft.body, rowsAtFirst)
  return sectionsToConfirm(kind, draft.body).map((key) => {
    const [label, tick] = [kind.sections[key]?.label ?? key, ticks[key]]
    return { key, label, tickedBy: tick ? `Ticked by ${tick.by}, ${formatUtcDay(tick.at)}` : null, text: <SectionText label={label} href={`${address}/${key}`} fields={words.get(key) ?? []} /> }
  })
}

function datesOf({ document: { version } }: OpenDocument): string | undefined {
  if (!version.confirmedAt) return undefined
  const due = nextReviewDue(version.confirmedAt)
  return `Last confirmed on ${formatUtcDay(version.confirmedAt)}. ${reviewDueWords(due, new Date())}.`
}
