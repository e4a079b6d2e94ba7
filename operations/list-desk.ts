import { actingAs } from '@/db/acting-as'
import { allMetadata, ownDocuments, underReview, type DeskFilter, type DeskLine, type Keyset } from '@/db/queries/desk-lists'
import type { Person } from '@/domain/actor'
import { publicationStates, type PublicationState } from '@/domain/workflow/publication'

export type { DeskLine, Keyset }

export interface DeskPage {
  lines: DeskLine[]
  /** Where the next page begins; null on the last one. */
  next: Keyset | null
}

export interface DeskQuery {
  states?: readonly PublicationState[] | undefined
  after?: Keyset | undefined
  size?: number
}

async function page(person: Person, query: DeskQuery, read: (db: Parameters<typeof underReview>[0], filter: DeskFilter) => Promise<DeskLine[]>, keyOf: (line: DeskLine) => Date): Promise<DeskPage> {
  const size = Math.min(query.size ?? 25, 100)
  const filter = { states: query.states?.length ? query.states : publicationStates, after: query.after, limit: size + 1 }
  const found = await actingAs(person, (db) => read(db, filter))
  const lines = found.slice(0, size)
  const last = lines.at(-1)
  return { lines, next: found.length > size && last ? { at: keyOf(last), id: last.versionId } : null }
}

/** The documents of the person's own organisation, last touched first. */
export async function listOwnDocuments(person: Person, query: DeskQuery = {}): Promise<DeskPage> {
  return page(person, query, (db, filter) => ownDocuments(db, person.organisationId, filter), (line) => line.touchedAt)
}

/** What is under review, oldest submission first. */
export async function listReviewQueue(person: Person, query: DeskQuery = {}): Promise<DeskPage> {
  return page(person, query, underReview, (line) => line.submittedAt ?? line.touchedAt)
}

/** Metadata of every version, for the Microsoft admin: no title before release. */
export async function listMetadata(person: Person, query: DeskQuery = {}): Promise<DeskPage> {
  return page(person, query, allMetadata, (line) => line.touchedAt)
}
