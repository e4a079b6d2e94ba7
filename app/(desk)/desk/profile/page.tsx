import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { mayChangeProfile, readProfile } from '@/operations/read-profile'
import { requireAuthor } from '../require-author'
import { ProfileForm } from './profile-form'

export const metadata: Metadata = { title: 'Profile', robots: { index: false } }

export default async function ProfilePage({ searchParams }: { searchParams: Promise<{ done?: string | string[] }> }) {
  const person = await requireAuthor()
  if (!mayChangeProfile(person)) notFound()
  const { contactAlias, contact24x7, language, statusPageUrl } = await readProfile(person)
  const { done } = await searchParams
  return (
    <>
      <PageHeading title="Profile" lede={`What every new document of ${person.organisationName} begins with. Documents that exist stay as they are.`} />
      {done === 'saved' && <NoticeBox kind="success" announce title="Profile saved" />}
      <ProfileForm values={{ contactAlias: contactAlias ?? '', contact24x7: contact24x7 ?? '', language: language ?? '', statusPageUrl: statusPageUrl ?? '' }} />
    </>
  )
}
