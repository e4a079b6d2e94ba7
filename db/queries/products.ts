import { asc, sql } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'
import { products } from '../tables/organisations-and-people'

export interface ProductRow {
  id: string
  name: string
  family: string | null
}

/** Products of the actor's own organisation, which are all that row-level security shows. */
export async function listOwnProducts(db: ScopedDb): Promise<ProductRow[]> {
  return db.select({ id: products.id, name: products.name, family: products.family }).from(products).orderBy(asc(products.name), asc(products.id)).limit(1000)
}

/** False when the organisation has a product of this name. */
export async function insertProduct(db: ScopedDb, product: ProductRow & { organisationId: string }): Promise<boolean> {
  const { rowCount } = await db.execute(sql`insert into products (id, organisation_id, name, family)
    values (${product.id}, ${product.organisationId}, ${product.name}, ${product.family}) on conflict (organisation_id, name) do nothing`)
  return rowCount === 1
}
