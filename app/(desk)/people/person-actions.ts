'use server'

import { parseWithZod } from '@conform-to/zod/v4'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { sitePath } from '@/auth/site-path'
import type { Outcome } from '@/domain/outcome'
import { addPerson, newPersonSchema } from '@/operations/add-person'
import { disablePerson } from '@/operations/disable-person'
import { enablePerson } from '@/operations/enable-person'
import { replyWithProblems } from '../account/reply-with-problems'
import type { AddPersonState } from './add-person-state'

export async function addPersonAction(last: AddPersonState, data: FormData): Promise<AddPersonState> {
  const page = sitePath(data.get('page'))
  const person = await requirePerson(page)
  const submission = parseWithZod(data, { schema: newPersonSchema })
  if (submission.status !== 'success') return { ...last, added: null, result: submission.reply() }
  const outcome = await addPerson(person, String(data.get('organisation')), submission.value)
  if (!outcome.ok) return { ...last, added: null, result: replyWithProblems(submission, outcome) }
  revalidatePath(page)
  return { added: outcome.value, result: submission.reply({ resetForm: true }), round: last.round + 1 }
}

export async function disablePersonAction(data: FormData): Promise<never> {
  return changeAndReturn(data, 'disabled', disablePerson)
}

export async function enablePersonAction(data: FormData): Promise<never> {
  return changeAndReturn(data, 'enabled', enablePerson)
}

type Change = (actor: Awaited<ReturnType<typeof requirePerson>>, personId: string) => Promise<Outcome<{ name: string }>>

async function changeAndReturn(data: FormData, done: string, change: Change): Promise<never> {
  const page = sitePath(data.get('page'))
  const outcome = await change(await requirePerson(page), String(data.get('person')))
  redirect(`${page}?done=${outcome.ok ? done : outcome.reason}`)
}
