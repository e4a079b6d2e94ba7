import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { DifferenceList } from '@/figures/difference-list'
import { asksForEveryRow } from '@/figures/reading/first-rows'
import { changesSinceRelease } from '../../changes-since-release'
import { DocumentFrame } from '../../document-frame'
import { findDocument } from '../../find-document'

export const metadata: Metadata = { title: 'What changed', robots: { index: false } }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** All that a new version changes, as its authors read it. */
export default async function ChangesPage({ params, searchParams }: Props) {
  const open = await findDocument((await params).id)
  const changes = changesSinceRelease(open)
  if (!changes) notFound()
  return (
    <DocumentFrame open={open}>
      <PageHeading title={`Changed since version ${changes.since}`} lede="In the whole text, as your organisation reads it. Each reader is shown what changed at their level." />
      <PageSection id="changes" heading="Field by field">
        {changes.found.length === 0 ? <p>Nothing yet: every field reads as it was released.</p> : <DifferenceList differences={changes.found} everyRow={asksForEveryRow(await searchParams)} />}
      </PageSection>
    </DocumentFrame>
  )
}
