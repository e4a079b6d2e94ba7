'use server'

import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { signIn } from '@/auth/sign-in'
import { sitePath } from '@/auth/site-path'
import { waitWords, wrongWords } from '@/auth/wait-words'

const schema = z.object({
  email: z.string({ error: 'Enter your email address.' }).max(200, { error: 'Use at most 200 characters.' }),
  password: z.string({ error: 'Enter your password.' }).max(200, { error: 'Use at most 200 characters.' }),
})

const hideFields = ['password']

export async function signInAction(_last: SubmissionResult | undefined, data: FormData): Promise<SubmissionResult> {
  const submission = parseWithZod(data, { schema })
  if (submission.status !== 'success') return submission.reply({ hideFields })
  const answer = await signIn(submission.value.email, submission.value.password)
  if (answer.kind === 'signed_in') redirect(sitePath(data.get('next')))
  const words = answer.kind === 'wait' ? waitWords(answer.until, new Date()) : wrongWords
  return submission.reply({ formErrors: [words], hideFields })
}
