'use server'

import { redirect } from 'next/navigation'
import type { Notice } from '@/auth/notices'
import { requireSession } from '@/auth/require-person'
import { sitePath } from '@/auth/site-path'
import { refusalWords } from '@/domain/outcome'
import { acknowledgeNotices } from '@/operations/acknowledge-notices'

export interface AcknowledgeState {
  unticked: readonly Notice[]
  problem?: string
}

export async function acknowledgeAction(_last: AcknowledgeState, data: FormData): Promise<AcknowledgeState> {
  const session = await requireSession('/notices')
  const ticked = session.owes.filter((notice) => data.get(notice) === 'read')
  const outcome = await acknowledgeNotices(session.person, ticked)
  if (!outcome.ok) return { unticked: session.owes, problem: refusalWords[outcome.reason] }
  const unticked = session.owes.filter((notice) => !ticked.includes(notice))
  if (unticked.length === 0) redirect(sitePath(data.get('next')))
  return { unticked }
}
