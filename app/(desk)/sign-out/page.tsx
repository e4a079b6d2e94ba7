import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentSession } from '@/auth/current-session'
import { PageHeading } from '@/components/page-heading'
import { SubmitButton } from '@/components/submit-button'
import { SignOutForm } from './sign-out-form'

export const metadata: Metadata = { title: 'Sign out', robots: { index: false } }

export default async function SignOutPage() {
  if (!(await currentSession())) redirect('/')
  return (
    <>
      <PageHeading title="Sign out" lede="This ends the session in this browser. Other sessions stay open." />
      <SignOutForm>
        <SubmitButton pending="Signing out…">Sign out</SubmitButton>
      </SignOutForm>
    </>
  )
}
