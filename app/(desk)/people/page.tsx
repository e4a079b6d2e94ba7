import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { rolesOf } from '@/domain/actor'
import { listPeople } from '@/operations/list-people'
import { AddPersonForm } from './add-person-form'
import { DoneNotice } from './done-notice'
import { PeopleTable } from './people-table'

export const metadata: Metadata = { title: 'People', robots: { index: false } }

export default async function PeoplePage({ searchParams }: { searchParams: Promise<{ done?: string | string[] }> }) {
  const me = await requirePerson('/people')
  const people = await listPeople(me, me.organisationId)
  if (!people.ok) notFound()
  return (
    <>
      <PageHeading title="People" lede={`Who works in the portal for ${me.organisationName}.`} />
      <DoneNotice done={(await searchParams).done} />
      <PageSection id="people-list" heading="Accounts">
        <PeopleTable people={people.value} me={me.personId} page="/people" />
      </PageSection>
      <PageSection id="new-person" heading="Add a person" note="Members write. Publishers also submit, release, withdraw, and look after people.">
        <AddPersonForm organisationId={me.organisationId} roles={rolesOf[me.organisationKind]} page="/people" />
      </PageSection>
    </>
  )
}
