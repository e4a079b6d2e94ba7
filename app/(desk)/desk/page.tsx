import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button-link'
import { ButtonRow } from '@/components/button-row'
import { EmptyState } from '@/components/empty-state'
import { FilterForm } from '@/components/filter-form'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { Pager } from '@/components/pager'
import { SelectField } from '@/components/select-field'
import { publicationStates, publicationWords } from '@/domain/workflow/publication'
import { listOwnDocuments } from '@/operations/list-desk'
import { deskCountWords } from '../desk-count-words'
import { deskQuery, neighbours, stateIn, type ListParams } from '../desk-list-query'
import { DeskLinesTable } from '../desk-lines-table'
import { requireAuthor } from './require-author'

export const metadata: Metadata = { title: 'Documents', robots: { index: false } }

/** A superseded version is listed by the one that took its place. */
const listed = publicationStates.filter((state) => state !== 'superseded')

export default async function DocumentsPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const person = await requireAuthor()
  const params = await searchParams
  const state = stateIn(params)
  const page = await listOwnDocuments(person, deskQuery(params))
  return (
    <>
      {params.done === 'discarded' && <NoticeBox kind="success" title="The draft is discarded." announce />}
      {params.done === 'destroyed' && <NoticeBox kind="success" title="The attribution is destroyed. Nobody can tell any more who filed it." announce />}
      <PageHeading
        title="Documents"
        lede={`Filed by ${person.organisationName}, last changed first.`}
        actions={<ButtonRow><ButtonLink href="/desk/new">New document</ButtonLink><ButtonLink variant="secondary" href="/desk/import">Import</ButtonLink></ButtonRow>}
      />
      <FilterForm label="Filter documents" action="/desk" {...(state ? { clear: '/desk' } : {})}>
        <SelectField id="state" name="state" label="State" placeholder="Any state" options={listed.map((value) => ({ value, label: publicationWords[value] }))} defaultValue={state ?? ''} />
      </FilterForm>
      <DeskLinesTable
        id="documents"
        caption="Documents of your organisation"
        captionHidden
        lines={page.lines}
        now={new Date()}
        hrefOf={(line) => `/desk/${line.documentId}`}
        withReviewClock
        empty={<Nothing filtered={state !== null} />}
      />
      {page.lines.length > 0 && <Pager label="Pages of documents" count={deskCountWords(page)} {...neighbours('/desk', params, page)} />}
    </>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState title="No document is in this state" action={<a href="/desk">Show all documents</a>} />
  return (
    <EmptyState title="Nothing is filed yet" action={<ButtonLink href="/desk/new">Begin a document</ButtonLink>}>
      <p>Choose what to file and give it a title. A whole document that exists as JSON can be imported.</p>
    </EmptyState>
  )
}
