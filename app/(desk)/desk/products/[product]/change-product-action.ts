'use server'

import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { productDetailsSchema } from '@/operations/add-product'
import { changeProduct } from '@/operations/change-product'
import { replyWithProblems } from '../../../account/reply-with-problems'

export async function changeProductAction(_last: SubmissionResult | undefined, data: FormData): Promise<SubmissionResult> {
  const person = await requirePerson('/desk/products')
  const submission = parseWithZod(data, { schema: productDetailsSchema })
  if (submission.status !== 'success') return submission.reply()
  const product = data.get('product')
  const outcome = await changeProduct(person, typeof product === 'string' ? product : '', submission.value)
  if (!outcome.ok) return replyWithProblems(submission, outcome)
  redirect('/desk/products?done=changed')
}
