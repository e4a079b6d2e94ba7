import { notFound } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import type { Person } from '@/domain/actor'
import { refusalTo } from '@/domain/access'

/** The signed-in person, if their role files documents; for everybody else there is nothing here. */
export async function requireAuthor(): Promise<Person> {
  const person = await requirePerson()
  const facts = { organisationId: person.organisationId, ownerKind: person.organisationKind, affiliatedWith: null, state: 'draft', widest: null, waitsForReview: true, reviewLapsed: false, selfAttested: true } as const
  if (refusalTo(person, 'create', facts)) notFound()
  return person
}
