import { asc, sql } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'
import { products } from '../tables/organisations-and-people'

export interface ProductRow {
  id: string
  name: string
  family: string | null
  releaseNotesUrl: string | null
}

/** Products of the actor's own organisation, which are all that row-level security shows. */
export async function listOwnProducts(db: ScopedDb): Promise<ProductRow[]> {
  const { id, name, family, releaseNotesUrl } = products
  return db.select({ id, name, family, releaseNotesUrl }).from(products).orderBy(asc(name), asc(id)).limit(1000)
}

/** False when the organisation has a product of this name. */
export async function insertProduct(db: ScopedDb, product: ProductRow & { organisationId: string }): Promise<boolean> {
  const { rowCount } = await db.execute(sql`insert into products (id, organisation_id, name, family, release_notes_url)
    values (${product.id}, ${product.organisationId}, ${product.name}, ${product.family}, ${product.releaseNotesUrl}) on conflict (organisation_id, name) do nothing`)
  return rowCount === 1
}

/** False when the actor's own organisation has no such product. */
export async function updateProduct(db: ScopedDb, { id, family, releaseNotesUrl }: Omit<ProductRow, 'name'>): Promise<boolean> {
  const { rowCount } = await db.execute(sql`update products set family = ${family}, release_notes_url = ${releaseNotesUrl} where id = ${id}`)
  return rowCount === 1
}
