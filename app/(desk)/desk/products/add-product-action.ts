'use server'

import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { addProduct, newProductSchema } from '@/operations/add-product'
import { replyWithProblems } from '../../account/reply-with-problems'

export async function addProductAction(_last: SubmissionResult | undefined, data: FormData): Promise<SubmissionResult> {
  const person = await requirePerson('/desk/products')
  const submission = parseWithZod(data, { schema: newProductSchema })
  if (submission.status !== 'success') return submission.reply()
  const outcome = await addProduct(person, submission.value)
  if (!outcome.ok) return replyWithProblems(submission, outcome)
  redirect('/desk/products?done=added')
}
