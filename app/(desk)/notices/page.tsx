import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireSession } from '@/auth/require-person'
import { sitePath } from '@/auth/site-path'
import { PageHeading } from '@/components/page-heading'
import { NoticesForm } from './notices-form'

export const metadata: Metadata = { title: 'Before you start', robots: { index: false } }

export default async function NoticesPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const session = await requireSession('/notices')
  const next = sitePath((await searchParams).next)
  if (session.owes.length === 0) redirect(next)
  return (
    <>
      <PageHeading title="Before you start" lede="Read these once. The portal keeps the time at which you acknowledged each." />
      <NoticesForm owed={session.owes} next={next} />
    </>
  )
}
