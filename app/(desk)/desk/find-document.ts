import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requirePerson } from '@/auth/require-person'
import type { Person } from '@/domain/actor'
import type { KindDefinition } from '@/domain/kind-definition'
import { kindDefinition } from '@/kinds/schemas'
import { readDeskDocument, type DeskDocument } from '@/operations/read-desk-document'

export interface OpenDocument {
  person: Person
  document: DeskDocument
  kind: KindDefinition
  /** `/desk/<id>` */
  address: string
}

const anId = /^BH-(PB|UP|PM|NM)-\d{4}-[0-9A-Z]{6}$/

/** The document of the person's own organisation at `/desk/<id>`; what is absent or somebody else's is not found. */
export const findDocument = cache(async (id: string): Promise<OpenDocument> => {
  const person = await requirePerson()
  const found = anId.test(id) ? await readDeskDocument(person, id) : null
  if (!found?.ok) notFound()
  return { person, document: found.value, kind: kindDefinition(found.value.version.kind), address: `/desk/${id}` }
})

export function titleOf({ draft }: DeskDocument): string {
  const title = draft.body.about?.title
  return typeof title === 'string' && title !== '' ? title : 'Untitled'
}
