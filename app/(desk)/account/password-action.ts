'use server'

import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from 'next/navigation'
import { requireSession } from '@/auth/require-person'
import { sitePath } from '@/auth/site-path'
import { changePassword, passwordChangeSchema } from '@/operations/change-password'
import { replyWithProblems } from './reply-with-problems'

const hideFields = ['old', 'new', 'again']

export async function passwordAction(_last: SubmissionResult | undefined, data: FormData): Promise<SubmissionResult> {
  const session = await requireSession('/account')
  const submission = parseWithZod(data, { schema: passwordChangeSchema })
  if (submission.status !== 'success') return submission.reply({ hideFields })
  const outcome = await changePassword(session.person, session.sessionId, submission.value)
  if (!outcome.ok) return replyWithProblems(submission, outcome, hideFields)
  redirect(session.mustChangePassword ? sitePath(data.get('next')) : '/account?done=password')
}
