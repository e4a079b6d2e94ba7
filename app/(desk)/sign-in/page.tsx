import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentSession } from '@/auth/current-session'
import { throttledCode } from '@/auth/options'
import { homePath, sitePath } from '@/auth/site-path'
import { wrongWords } from '@/auth/wait-words'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { SignInForm } from './sign-in-form'
import styles from './sign-in.module.css'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

/** Codes with which next-auth's own endpoints send a browser here. */
const errorWords: Record<string, string> = {
  CredentialsSignin: wrongWords,
  [throttledCode]: 'Too many attempts. Wait five minutes and try again.',
}

type Query = Record<string, string | string[] | undefined>

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const next = sitePath(query.next)
  if (await currentSession()) redirect(next)
  const error = typeof query.error === 'string' ? (errorWords[query.error] ?? 'Signing in did not work. Try again.') : null
  return (
    <>
      <PageHeading title="Sign in" lede={next === homePath ? 'For vendors, government reviewers and Microsoft.' : 'The page you asked for opens once you are signed in.'} />
      {error && <NoticeBox kind="failure" title={error} />}
      <SignInForm next={next} />
      <p className={styles.after}>An account comes from a publisher of your organisation, or from the Microsoft admin. Released documents are read without one.</p>
    </>
  )
}
