import { sql, type SQL } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'

/** A product as documents that the actor may read call it. */
export interface NamedProduct {
  id: string
  slug: string
  name: string
}

/**
 * Products of an organisation that some current release names, as far as the actor may read one; each by the name that the
 * newest such release gives it. With a slug, that product alone.
 */
export async function listNamedProducts(db: ScopedDb, organisationId: string, slug?: string): Promise<NamedProduct[]> {
  return named(db, sql`a.organisation_id = ${organisationId} and (${slug ?? null}::text is null or a.slug = ${slug ?? null})`)
}

/** One of them by its record's id; null where the actor may read nothing that names it. */
export async function findNamedProduct(db: ScopedDb, productId: string): Promise<NamedProduct | null> {
  return (await named(db, sql`a.product_id = ${productId}`))[0] ?? null
}

async function named(db: ScopedDb, which: SQL): Promise<NamedProduct[]> {
  const { rows } = await db.execute<{ id: string; slug: string; name: string }>(sql`
    select a.product_id as id, a.slug, newest.name from product_addresses a cross join lateral (
      select named ->> 'name' as name from facet_terms t join projections p on p.version_id = t.version_id and p.level = t.level
        cross join lateral jsonb_array_elements(p.body #> '{body,about,products}') named
      where t.organisation_id = a.organisation_id and t.term = 'product=' || a.product_id and named ->> 'product' = a.product_id::text
      order by t.released_at desc, t.version_id desc limit 1) newest
    where ${which}
    order by newest.name, a.slug limit 500`)
  return rows.map(({ id, slug: its, name }) => ({ id, slug: its, name }))
}

/** Slugs of those of an organisation's product records that have a page for the actor, by the record's id. */
export async function addressesOfProducts(db: ScopedDb, organisationId: string, productIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (productIds.length === 0) return new Map()
  const { rows } = await db.execute<{ id: string; slug: string }>(sql`select product_id as id, slug from product_addresses
    where organisation_id = ${organisationId} and product_id::text in (${sql.join(productIds.map((id) => sql`${id}`), sql`, `)})`)
  return new Map(rows.map(({ id, slug }) => [id, slug]))
}
