import { actingAs } from '@/db/acting-as'
import { countOwnDocuments as count } from '@/db/queries/desk-counts'
import type { Person } from '@/domain/actor'
import { publicationStates, type PublicationState } from '@/domain/workflow/publication'

const most = 1_000

/** How many documents of the person's own organisation match; `more` where there are more than a thousand. */
export async function countOwnDocuments(person: Person, states: readonly PublicationState[] = publicationStates): Promise<{ count: number; more: boolean }> {
  const found = await actingAs(person, (db) => count(db, person.organisationId, states, most + 1))
  return { count: Math.min(found, most), more: found > most }
}
