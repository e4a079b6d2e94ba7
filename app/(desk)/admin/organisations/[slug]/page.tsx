import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { rolesOf } from '@/domain/actor'
import { listOrganisations } from '@/operations/list-organisations'
import { listPeople } from '@/operations/list-people'
import { AddPersonForm } from '../../../people/add-person-form'
import { DoneNotice } from '../../../people/done-notice'
import { PeopleTable } from '../../../people/people-table'
import { organisationKindWords } from '../../organisation-kind-words'

export const metadata: Metadata = { title: 'People of an organisation', robots: { index: false } }

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export default async function OrganisationPage({ params, searchParams }: Props) {
  const { slug } = await params
  const page = `/admin/organisations/${slug}`
  const me = await requirePerson(page)
  const organisations = await listOrganisations(me)
  const organisation = organisations.ok ? organisations.value.find((each) => each.slug === slug) : undefined
  if (!organisation) notFound()
  const people = await listPeople(me, organisation.id)
  if (!people.ok) notFound()
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/admin', text: 'Organisations' }]} />
      <PageHeading title={organisation.name} lede={organisationKindWords[organisation.kind]} />
      <DoneNotice done={(await searchParams).done} />
      <PageSection id="people-list" heading="Accounts">
        <PeopleTable people={people.value} me={me.personId} page={page} />
      </PageSection>
      <PageSection id="new-person" heading="Add a person">
        <AddPersonForm organisationId={organisation.id} roles={rolesOf[organisation.kind]} page={page} />
      </PageSection>
    </>
  )
}
