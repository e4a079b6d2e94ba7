import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { currentSession } from '@/auth/current-session'
import { SiteFrame } from '../site-frame'
import { DeskBar } from './desk-bar'
import { TypedTexts } from './typed-texts'

/** Pages of those who are signed in, and the way to become one of them. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const session = await currentSession()
  const path = (await headers()).get('x-bulkhead-path')
  return (
    <SiteFrame within="desk" width="wide" bar={session && <DeskBar session={session} path={path} />}>
      {session && <TypedTexts person={session.person.personId} />}
      {children}
    </SiteFrame>
  )
}
