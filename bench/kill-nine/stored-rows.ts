import pg from 'pg'
import { z } from 'zod'
import { databaseOf } from '@/bench/kill-nine/demo'

const stored = z.array(z.object({ row: z.string(), text: z.string() }))

/** The rows of a draft's timeline as the database holds them, looked at behind the site. */
export async function storedRows(dataDir: string, versionId: string): Promise<Map<string, string>> {
  const { ownerUrl } = await databaseOf(dataDir)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ events: unknown }>("select body -> 'events' as events from sections where version_id = $1 and key = 'timeline'", [versionId])
    return new Map(stored.parse(rows[0]?.events ?? []).map(({ row, text }) => [row, text]))
  } finally {
    await client.end()
  }
}
