'use server'

import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { profileSchema, saveProfile } from '@/operations/save-profile'
import { replyWithProblems } from '../../account/reply-with-problems'

export async function saveProfileAction(_last: SubmissionResult | undefined, data: FormData): Promise<SubmissionResult> {
  const person = await requirePerson('/desk/profile')
  const submission = parseWithZod(data, { schema: profileSchema })
  if (submission.status !== 'success') return submission.reply()
  const outcome = await saveProfile(person, submission.value)
  if (!outcome.ok) return replyWithProblems(submission, outcome)
  redirect('/desk/profile?done=saved')
}
