import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { DataTable, type Column } from '@/components/data-table'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { UtcTime } from '@/components/utc-time'
import { listOrganisations, type OrganisationRow } from '@/operations/list-organisations'
import { CreateOrganisationForm } from './create-organisation-form'
import { organisationKindWords } from './organisation-kind-words'

export const metadata: Metadata = { title: 'Organisations', robots: { index: false } }

function columnsFor(organisations: OrganisationRow[]): Column<OrganisationRow>[] {
  const names = new Map(organisations.map((organisation) => [organisation.id, organisation.name]))
  return [
    { key: 'name', heading: 'Name', cell: (organisation) => <a href={`/admin/organisations/${organisation.slug}`}>{organisation.name}</a> },
    { key: 'kind', heading: 'Kind', cell: (organisation) => organisationKindWords[organisation.kind] },
    { key: 'affiliated', heading: 'Affiliated with', cell: (organisation) => names.get(organisation.affiliatedWith ?? '') ?? 'No other' },
    { key: 'slug', heading: 'Short name', mono: true, cell: (organisation) => organisation.slug },
    { key: 'since', heading: 'Since', mono: true, cell: (organisation) => <UtcTime at={organisation.createdAt} precision="day" /> },
  ]
}

export default async function AdminPage() {
  const organisations = await listOrganisations(await requirePerson('/admin'))
  if (!organisations.ok) notFound()
  const others = organisations.value.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <PageHeading title="Organisations" lede="Open one to see its people and to add the first publisher." />
      <PageSection id="register" heading="Register">
        <DataTable id="organisations" caption="Organisations" captionHidden columns={columnsFor(organisations.value)} rows={organisations.value} rowKey={({ id }) => id} />
      </PageSection>
      <PageSection id="new-organisation" heading="Create an organisation">
        <CreateOrganisationForm others={others} />
      </PageSection>
      <PageSection id="catalogues" heading="Lists that filings are shown beside">
        <p>
          <a href="/admin/altitudes">Altitudes and load-order groups</a>
        </p>
      </PageSection>
    </>
  )
}
