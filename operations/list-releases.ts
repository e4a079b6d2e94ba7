import { actingAs, type ScopedDb } from '@/db/acting-as'
import { countReleased, listReleased, type Place } from '@/db/queries/reading-lists'
import { findNamedProduct, type NamedProduct } from '@/db/queries/reading-products'
import { findPublisher, listPublishers } from '@/db/queries/reading-publishers'
import type { Actor } from '@/domain/actor'
import { done, type Outcome } from '@/domain/outcome'
import { branchesOf, type Publisher, type ReleaseSummary } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'

export type { Place }

export interface ReleaseQuery {
  /** Absent for a list over all kinds. */
  kind?: Kind
  facets?: Readonly<Record<string, string>>
  /** Slug of the organisation that filed. */
  publisher?: string | undefined
  /** Id of the product's record that they name. */
  product?: string | undefined
  after?: Place | undefined
  before?: Place | undefined
  size?: number | undefined
}

export interface ReleasePage {
  releases: ReleaseSummary[]
  /** How many match; `capped` where there are more than that. */
  count: { matching: number; capped: boolean }
  /** Places of the neighbouring pages. */
  newer: Place | null
  older: Place | null
}

export interface ReleaseList extends ReleasePage {
  /** Who can be chosen as a filter. */
  publishers: Publisher[]
  /** The product that was asked for, as the actor may know it. */
  product: NamedProduct | null
}

const nothing: ReleasePage = { releases: [], count: { matching: 0, capped: false }, newer: null, older: null }

export const usualPageSize = 25
/** How many rows an answer for machines holds; the rest lies on the pages after it. */
export const mostExported = 2000
export const countedUpTo = 1000

/** Released documents as the actor may list them: one's own, and those of others at the actor's level. */
export async function listReleases(actor: Actor, query: ReleaseQuery): Promise<Outcome<ReleaseList>> {
  return actingAs(actor, async (db) => {
    const publishers = await listPublishers(db)
    const chosen = query.publisher === undefined ? undefined : await findPublisher(db, query.publisher)
    const product = query.product === undefined ? null : await findNamedProduct(db, query.product)
    const page = query.publisher !== undefined && !chosen ? nothing : await pageOf(db, actor, query, chosen)
    return done({ ...page, publishers, product })
  })
}

/** One page of the list, in an open transaction; `publisher` narrows it. */
export async function pageOf(db: ScopedDb, actor: Actor, query: ReleaseQuery, publisher: Publisher | undefined): Promise<ReleasePage> {
  const branches = branchesOf(actor)
  const wanted = { kind: query.kind, facets: query.facets ?? {}, publisherId: publisher?.id, productId: query.product }
  const found = await countReleased(db, branches, wanted, countedUpTo + 1)
  // Counting sees sooner than walking in order that two filters never meet.
  if (found === 0) return nothing
  const { rows, more } = await listReleased(db, branches, wanted, { after: query.after, before: query.before, size: query.size ?? usualPageSize })
  const backwards = query.before !== undefined && query.after === undefined
  return {
    releases: rows.map(({ place: _, ...release }) => release),
    count: { matching: Math.min(found, countedUpTo), capped: found > countedUpTo },
    newer: (backwards ? more : query.after !== undefined) ? (rows[0]?.place ?? null) : null,
    older: (backwards ? rows.length > 0 : more) ? (rows.at(-1)?.place ?? null) : null,
  }
}
