import { notFound } from 'next/navigation'
import { requirePerson } from '@/auth/require-person'
import type { Person } from '@/domain/actor'
import { refusalTo } from '@/domain/access'
import { factsOfOrganisation } from '@/domain/document-facts'

/** The signed-in person, if their role files documents; for everybody else there is nothing here. */
export async function requireAuthor(): Promise<Person> {
  const person = await requirePerson()
  if (refusalTo(person, 'create', factsOfOrganisation({ id: person.organisationId, kind: person.organisationKind }))) notFound()
  return person
}
