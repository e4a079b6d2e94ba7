import { actingAs, type ScopedDb } from '@/db/acting-as'
import { authorClockFacts } from '@/db/queries/author-clock-facts'
import { allMetadata, countDeskRows, deskRows, ownDocuments, reviewableBy, underReview, type DeskList, type DeskRow } from '@/db/queries/desk-lists'
import type { Place } from '@/db/queries/reading-lists'
import type { DocumentFacts } from '@/domain/document-facts'
import { workingOn, type Person } from '@/domain/actor'
import { nextReviewDue, reviewHasLapsed, reviewStanding, type Clock } from '@/domain/clocks'
import { editableStates, publicationStates, type PublicationState } from '@/domain/workflow/publication'
import { deskClock } from './desk-clock'
import { releaseOpening, type ReleaseOpening } from './release-opening'

export type { Place }

export interface DeskLine extends DeskRow {
  /** What falls due first. */
  clock: Clock | null
  /** Readers are told that the yearly review was due. */
  stale: boolean
  /** What allows this person to release the version now. */
  release: ReleaseOpening | null
}

export interface DeskPage {
  lines: DeskLine[]
  /** How many match; `capped` where there are more than that. */
  count: { matching: number; capped: boolean }
  /** Where the neighbouring pages begin; null where there is none. */
  previous: Place | null
  next: Place | null
}

export interface DeskQuery {
  states?: readonly PublicationState[] | undefined
  after?: Place | undefined
  before?: Place | undefined
  /** Against the usual order of the list. */
  reversed?: boolean
  size?: number
}

const usualSize = 25
const countedUpTo = 1_000

/** The documents of the person's own organisation, last touched first. */
export async function listOwnDocuments(person: Person, query: DeskQuery = {}, now = new Date()): Promise<DeskPage> {
  return pageOf(person, ownDocuments(person.organisationId), query, now)
}

/** What is under review, oldest submission first. */
export async function listReviewQueue(person: Person, query: DeskQuery = {}, now = new Date()): Promise<DeskPage> {
  return pageOf(person, underReview, query, now)
}

/** What is under review and the person's organisation may judge, oldest submission first. */
export async function listReviewable(person: Person, query: DeskQuery = {}, now = new Date()): Promise<DeskPage> {
  return pageOf(person, reviewableBy(person.organisationId), query, now)
}

/** Metadata of every version, for the Microsoft admin: no title before release. */
export async function listMetadata(person: Person, query: DeskQuery = {}, now = new Date()): Promise<DeskPage> {
  return pageOf(person, allMetadata, query, now)
}

async function pageOf(person: Person, list: DeskList, query: DeskQuery, now: Date): Promise<DeskPage> {
  const states = query.states?.length ? query.states : publicationStates
  const { after, before } = query
  return actingAs(person, async (db) => {
    const { rows, more } = await deskRows(db, list, { ...query, states, size: Math.min(query.size ?? usualSize, 100) })
    const found = more || after || before ? await countDeskRows(db, list, states, countedUpTo + 1) : rows.length
    const backwards = before !== undefined && after === undefined
    return {
      lines: await withClocks(db, person, rows, now),
      count: { matching: Math.min(found, countedUpTo), capped: found > countedUpTo },
      previous: (backwards ? more : after !== undefined) ? (rows[0]?.place ?? null) : null,
      next: (backwards ? rows.length > 0 : more) ? (rows.at(-1)?.place ?? null) : null,
    }
  })
}

async function withClocks(db: ScopedDb, person: Person, rows: readonly DeskRow[], now: Date): Promise<DeskLine[]> {
  const withAuthors = rows.filter((row) => row.organisationId === person.organisationId && editableStates.includes(row.state))
  const facts = await authorClockFacts(db, withAuthors.map((row) => row.versionId))
  return rows.map((row) => ({
    ...row,
    clock: deskClock(row, facts.get(row.versionId), row.organisationId === person.organisationId),
    stale: row.confirmedAt !== null && reviewStanding(nextReviewDue(row.confirmedAt), now) === 'stale',
    release: releaseOpening(workingOn(person, row), factsOf(row, now)),
  }))
}

function factsOf(row: DeskRow, now: Date): DocumentFacts {
  return { ...row, selfAttested: row.assurance === 'self_attested', reviewLapsed: row.submittedAt !== null && reviewHasLapsed(row.submittedAt, row.reviewBegunAt, now) }
}
