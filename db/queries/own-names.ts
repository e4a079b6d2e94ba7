import { sql } from 'drizzle-orm'
import type { KnownName } from '@/domain/telling-names'
import type { ScopedDb } from '../acting-as'

/** Where documents of any kind, and of any schema of it, hold what is known to be their vendor's. */
const places: readonly [KnownName['sort'], string][] = [
  ['product', '$.products[*].name'],
  ['product', '$.product_name'],
  ['product', '$.product_family'],
  ['product', '$.affected_versions[*].product'],
  ['part', '$.affected_versions[*].update'],
  ['part', '$.drivers[*].file_name'],
  ['part', '$.drivers[*].control_surface.device_name'],
  ['part', '$.components[*].name'],
  ['altitude', '$.drivers[*].altitudes[*]'],
  ['altitude', '$.components[*].wesp_altitude'],
  ['address', '$.contact_alias'],
]

/** Names in all texts that an organisation has filed or begun. */
export async function namesInOwnDocuments(db: ScopedDb, organisationId: string): Promise<KnownName[]> {
  const listed = sql.join(places.map(([sort, path]) => sql`(${sort}, ${path}::jsonpath)`), sql`, `)
  const { rows } = await db.execute<{ sort: KnownName['sort']; name: string }>(sql`select distinct places.sort, found #>> '{}' as name
    from sections s cross join (values ${listed}) places (sort, path) cross join lateral jsonb_path_query(s.body, places.path) found
    where s.organisation_id = ${organisationId} and jsonb_typeof(found) = 'string' order by 1, 2`)
  return rows
}
