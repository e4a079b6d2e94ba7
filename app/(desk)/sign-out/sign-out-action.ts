'use server'

import { redirect } from 'next/navigation'
import { signOut } from '@/auth/sign-out'

export async function signOutAction(): Promise<never> {
  await signOut()
  redirect('/')
}
