import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeading } from '@/components/page-heading'
import { refusalTo } from '@/domain/access'
import { factsOfOrganisation } from '@/domain/document-facts'
import { requireAuthor } from '../require-author'
import { TakeBackForm } from './take-back-form'

export const metadata: Metadata = { title: 'Take a near miss back', robots: { index: false } }

export default async function TakeBackPage() {
  const person = await requireAuthor()
  if (refusalTo(person, 'take_back_filing', factsOfOrganisation({ id: person.organisationId, kind: person.organisationKind }))) notFound()
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/desk', text: 'Documents' }]} />
      <PageHeading title="Take a near miss back" lede="With the key that was shown when its attribution was destroyed. It becomes your organisation’s again, and stays without a name for everybody else." />
      <TakeBackForm />
    </>
  )
}
