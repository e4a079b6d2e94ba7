import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { EmptyState } from '@/components/empty-state'
import { FilterForm } from '@/components/filter-form'
import { PageHeading } from '@/components/page-heading'
import { Pager } from '@/components/pager'
import { SelectField } from '@/components/select-field'
import { publicationStates, publicationWords } from '@/domain/workflow/publication'
import { kindDefinition } from '@/kinds/schemas'
import { listMetadata, type DeskLine } from '@/operations/list-desk'
import { deskCountWords } from '../../desk-count-words'
import { DeskLinesTable } from '../../desk-lines-table'
import { deskQuery, neighbours, stateIn, type ListParams } from '../../desk-list-query'

export const metadata: Metadata = { title: 'Documents', robots: { index: false } }

const options = publicationStates.map((value) => ({ value, label: publicationWords[value] }))

export default async function AdminDocumentsPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const person = await requirePerson('/admin/documents')
  if (person.role !== 'microsoft_admin') notFound()
  const params = await searchParams
  const state = stateIn(params)
  const page = await listMetadata(person, deskQuery(params))
  return (
    <>
      <PageHeading title="Documents" lede="Metadata of every version, last changed first. An admin reads no title before release and no text but what is public." />
      <FilterForm label="Filter the documents" action="/admin/documents" {...(state ? { clear: '/admin/documents' } : {})}>
        <SelectField id="state" name="state" label="State" placeholder="Any state" options={options} defaultValue={state ?? ''} />
      </FilterForm>
      <DeskLinesTable
        id="documents"
        caption="Versions"
        captionHidden
        lines={page.lines}
        now={new Date()}
        hrefOf={publicAddress}
        withOrganisation
        withReviewClock
        empty={<Nothing filtered={state !== null} />}
      />
      {page.lines.length > 0 && <Pager label="Pages of documents" count={deskCountWords(page, 'version', 'versions')} {...neighbours('/admin/documents', params, page)} />}
    </>
  )
}

// An admin reads what the public reads, so a line leads somewhere only where there is a public title.
function publicAddress(line: DeskLine): string | null {
  return line.slug && line.title ? `/${kindDefinition(line.kind).path}/${line.slug}` : null
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState title="No version is in this state" action={<a href="/admin/documents">Show all versions</a>} />
  return <EmptyState title="No documents">Documents appear here when a vendor starts one.</EmptyState>
}
