import { sql } from 'drizzle-orm'
import type { DocumentBody } from '@/domain/kind-definition'
import type { ReleaseSummary } from '@/domain/record'
import { migrateBody } from '@/domain/schema-changes'
import { kindDefinition } from '@/kinds/schemas'
import type { ScopedDb } from '../acting-as'

/** Some sections of released versions as the level of a list holds them, in the current schema, by version. */
export async function sectionsOf(db: ScopedDb, releases: readonly ReleaseSummary[], sections: readonly string[]): Promise<ReadonlyMap<string, DocumentBody>> {
  if (releases.length === 0) return new Map()
  const wanted = sql.join(sections.map((section) => sql`${section}`), sql`, `)
  const versions = sql.join(releases.map(({ versionId, level }) => sql`(${versionId}::uuid, ${level})`), sql`, `)
  const { rows } = await db.execute<Pick<ReleaseSummary, 'kind'> & { version_id: string; schema_version: number; held: DocumentBody | null }>(sql`
    select version_id, kind, schema_version, (select jsonb_object_agg(key, value) from jsonb_each(body -> 'body') where key in (${wanted})) as held
    from projections where (version_id, level) in (${versions})`)
  return new Map(rows.map((row) => [row.version_id, migrateBody(kindDefinition(row.kind), row.held ?? {}, row.schema_version)]))
}
