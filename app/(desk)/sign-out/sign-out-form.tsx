'use client'

import type { ReactNode } from 'react'
import { clearTyped } from '../typed-shelf'
import { signOutAction } from './sign-out-action'

interface SignOutFormProps {
  /** What ends this very session. */
  action?: (data: FormData) => Promise<never>
  children: ReactNode
}

/** The way out. Nothing that was typed stays on the device. */
export function SignOutForm({ action = signOutAction, children }: SignOutFormProps) {
  return (
    <form action={action} onSubmit={clearTyped}>
      {children}
    </form>
  )
}
