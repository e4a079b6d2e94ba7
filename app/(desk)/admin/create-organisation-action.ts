'use server'

import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { createOrganisation, newOrganisationSchema } from '@/operations/create-organisation'
import { replyWithProblems } from '../account/reply-with-problems'

export async function createOrganisationAction(_last: SubmissionResult | undefined, data: FormData): Promise<SubmissionResult> {
  const person = await requirePerson('/admin')
  const submission = parseWithZod(data, { schema: newOrganisationSchema })
  if (submission.status !== 'success') return submission.reply()
  const outcome = await createOrganisation(person, submission.value)
  if (!outcome.ok) return replyWithProblems(submission, outcome)
  redirect(`/admin/organisations/${outcome.value.slug}`)
}
