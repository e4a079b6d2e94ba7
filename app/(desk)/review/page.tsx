import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { FilterForm } from '@/components/filter-form'
import { PageHeading } from '@/components/page-heading'
import { Pager } from '@/components/pager'
import { SelectField } from '@/components/select-field'
import { publicationWords } from '@/domain/workflow/publication'
import { listReviewQueue } from '@/operations/list-desk'
import { deskCountWords } from '../desk-count-words'
import { DeskLinesTable } from '../desk-lines-table'
import { deskQuery, neighbours, stateIn, type ListParams } from '../desk-list-query'
import { requireReviewer } from './require-reviewer'

export const metadata: Metadata = { title: 'Review', robots: { index: false } }

const reviewable = ['submitted', 'in_review', 'changes_requested', 'accepted'] as const

export default async function ReviewQueuePage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const person = await requireReviewer('/review')
  const params = await searchParams
  const state = stateIn(params)
  const page = await listReviewQueue(person, deskQuery(params))
  return (
    <>
      <PageHeading title="Under review" lede="Oldest submission first. Reading a snapshot is recorded and shown to its owner." />
      <FilterForm label="Filter the queue" action="/review" {...(state ? { clear: '/review' } : {})}>
        <SelectField id="state" name="state" label="State" placeholder="Any state" options={reviewable.map((value) => ({ value, label: publicationWords[value] }))} defaultValue={state ?? ''} />
      </FilterForm>
      <DeskLinesTable
        id="queue"
        caption="Versions under review"
        captionHidden
        lines={page.lines}
        now={new Date()}
        hrefOf={(line) => `/review/${line.documentId}`}
        withOrganisation
        withReviewClock
        empty={<Nothing filtered={state !== null} />}
      />
      {page.lines.length > 0 && <Pager label="Pages of the queue" count={deskCountWords(page, 'version', 'versions')} {...neighbours('/review', params, page)} />}
    </>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState title="No version is in this state" action={<a href="/review">Show all versions</a>} />
  return <EmptyState title="Nothing is under review">Versions appear here when a publisher submits them.</EmptyState>
}
