import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { EmptyState } from '@/components/empty-state'
import { FilterForm } from '@/components/filter-form'
import { PageHeading } from '@/components/page-heading'
import { Pager } from '@/components/pager'
import { SelectField } from '@/components/select-field'
import { publicationWords } from '@/domain/workflow/publication'
import { listReviewQueue } from '@/operations/list-desk'
import { deskQuery, nextAddress, stateIn, type ListParams } from '../desk-list-query'
import { DeskLinesTable } from '../desk-lines-table'

export const metadata: Metadata = { title: 'Review', robots: { index: false } }

const reviewable = ['submitted', 'in_review', 'changes_requested', 'accepted'] as const

export default async function ReviewQueuePage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const person = await requirePerson('/review')
  if (person.role !== 'microsoft_reviewer' && person.role !== 'government_reviewer') notFound()
  const params = await searchParams
  const page = await listReviewQueue(person, deskQuery(params))
  const options = reviewable.map((value) => ({ value, label: publicationWords[value] }))
  return (
    <>
      <PageHeading title="Under review" lede="Oldest submission first. Reading a snapshot is recorded and shown to its owner." />
      <FilterForm label="Filter the queue" action="/review" {...(stateIn(params) ? { clear: '/review' } : {})}>
        <SelectField id="state" name="state" label="State" placeholder="Any state" options={options} defaultValue={stateIn(params) ?? ''} />
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
        empty={<EmptyState title="Nothing is under review">Versions appear here when a publisher submits them.</EmptyState>}
      />
      <Pager label="Pages of the queue" count={`${page.lines.length} on this page`} {...pagerLinks(params, page.next)} />
    </>
  )
}

function pagerLinks(params: ListParams, next: Parameters<typeof nextAddress>[2]) {
  const following = nextAddress('/review', params, next)
  return { ...(params.after ? { previous: '/review' } : {}), ...(following ? { next: following } : {}) }
}
