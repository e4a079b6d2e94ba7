import { notFound } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import { policy } from '@/domain/access'
import type { Person } from '@/domain/actor'

/** The signed-in person, if their role reviews; for everybody else there is nothing here. */
export async function requireReviewer(here: string): Promise<Person> {
  const person = await requirePerson(here)
  if (!policy.note[person.role]) notFound()
  return person
}
