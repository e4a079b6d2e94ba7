import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { EmptyState } from '@/components/empty-state'
import { FilterForm } from '@/components/filter-form'
import { PageHeading } from '@/components/page-heading'
import { Pager } from '@/components/pager'
import { SelectField } from '@/components/select-field'
import { publicationStates, publicationWords } from '@/domain/workflow/publication'
import { listMetadata } from '@/operations/list-desk'
import { deskQuery, nextAddress, stateIn, type ListParams } from '../../desk-list-query'
import { DeskLinesTable } from '../../desk-lines-table'

export const metadata: Metadata = { title: 'Documents', robots: { index: false } }

export default async function AdminDocumentsPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const person = await requirePerson('/admin/documents')
  if (person.role !== 'microsoft_admin') notFound()
  const params = await searchParams
  const page = await listMetadata(person, deskQuery(params))
  const following = nextAddress('/admin/documents', params, page.next)
  return (
    <>
      <PageHeading title="Documents" lede="Metadata of every version. An admin reads no title before release and no text but what is public." />
      <FilterForm label="Filter the documents" action="/admin/documents" {...(stateIn(params) ? { clear: '/admin/documents' } : {})}>
        <SelectField id="state" name="state" label="State" placeholder="Any state" options={publicationStates.map((value) => ({ value, label: publicationWords[value] }))} defaultValue={stateIn(params) ?? ''} />
      </FilterForm>
      <DeskLinesTable
        id="documents"
        caption="Versions"
        captionHidden
        lines={page.lines}
        now={new Date()}
        hrefOf={(line) => (line.slug ? `/incidents/${line.slug}` : null)}
        withOrganisation
        withReviewClock
        empty={<EmptyState title="No documents">Documents appear here when a vendor starts one.</EmptyState>}
      />
      <Pager label="Pages of documents" count={`${page.lines.length} on this page`} {...(params.after ? { previous: '/admin/documents' } : {})} {...(following ? { next: following } : {})} />
    </>
  )
}
