'use server'

import { redirect } from 'next/navigation'
import { requireSession } from '@/auth/require-person'
import { signOut } from '@/auth/sign-out'
import { endOtherSessions } from '@/operations/end-other-sessions'
import { endSession } from '@/operations/end-session'

export async function endSessionAction(data: FormData): Promise<never> {
  const { person, sessionId } = await requireSession('/account')
  const given = String(data.get('session'))
  if (given === sessionId) {
    await signOut()
    redirect('/sign-in')
  }
  const outcome = await endSession(person, given)
  redirect(outcome.ok ? '/account?done=session' : '/account?done=session-gone')
}

export async function endOthersAction(): Promise<never> {
  const { person, sessionId } = await requireSession('/account')
  await endOtherSessions(person, sessionId)
  redirect('/account?done=others')
}
