import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { projectedLevels } from '@/domain/audience'
import type { DocumentBody } from '@/domain/kind-definition'
import { example, exampleOverrides } from '@/kinds/incident-post-mortem/example'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { kindDefinition } from '@/kinds/schemas'
import { projectDocument } from '@/operations/project-version'

// Short enough to be stored without being compressed, which filling would spend its time on.
const { title, products } = noticeExample['about'] ?? {}
const { incident_kind, summary, host_impact, state } = noticeExample['notice'] ?? {}
const short: DocumentBody = { about: { title, products }, notice: { incident_kind, summary, host_impact, state } }

/** Fills a database with so many documents; one in a hundred is as long as Channel File 291, the others say little. */
export async function fillWithDocuments(ownerUrl: string, documents: number): Promise<void> {
  const statements = (await readFile(new URL('./many-documents.sql', import.meta.url), 'utf8')).replaceAll('$documents', String(documents))
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await insertBodies(client)
    await withoutIndexes(client, () => client.query(statements))
    await client.query(`insert into acknowledgements (person_id, notice) select id, notice from people cross join (values ('disclosure_law'), ('antitrust')) n (notice)`)
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}

async function insertBodies(client: pg.Client): Promise<void> {
  await client.query('create temporary table bodies (length text, level text, summary text, facets jsonb, body jsonb)')
  const kind = kindDefinition('incident_postmortem')
  for (const [length, body, overrides] of [['long', example, exampleOverrides], ['short', short, []]] as const) {
    for (const level of projectedLevels) {
      const projected = projectDocument(kind, body, level, overrides)
      const { summary, facets } = kind.face(projected.body, projected.computed)
      await client.query('insert into bodies values ($1, $2, $3, $4, $5)', [length, level, summary, JSON.stringify(facets), JSON.stringify(projected)])
    }
  }
}

// Indexes made over all rows at once cost a fraction of those kept row by row.
async function withoutIndexes(client: pg.Client, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ indexname: string; indexdef: string }>("select indexname, indexdef from pg_indexes where tablename = 'projections' and indexname <> 'projections_pkey'")
  for (const { indexname } of rows) await client.query(`drop index ${client.escapeIdentifier(indexname)}`)
  await work()
  for (const { indexdef } of rows) await client.query(indexdef)
}
