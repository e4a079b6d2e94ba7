import type { Submission, SubmissionResult } from '@conform-to/react'
import { refusalWords, type Refused } from '@/domain/outcome'

/** A refusal as conform's answer to the form: each problem at its field, the reason in words where there is none. */
export function replyWithProblems(submission: Submission<unknown>, refusal: Refused, hideFields: string[] = []): SubmissionResult {
  const fieldErrors: Record<string, string[]> = {}
  for (const { path, message } of refusal.problems) (fieldErrors[path] ??= []).push(message)
  return submission.reply({ fieldErrors, hideFields, ...(refusal.problems.length === 0 ? { formErrors: [refusalWords[refusal.reason]] } : {}) })
}
