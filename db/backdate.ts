import pg from 'pg'

/** Every time that is kept of a document and its versions, besides those that the database derives from them. */
const kept: [table: string, key: string, times: string[]][] = [
  ['documents', 'id', ['created_at']],
  ['versions', 'document_id', ['created_at', 'touched_at', 'submitted_at', 'review_begun_at', 'accepted_at', 'released_at', 'confirmed_at']],
  ['projections', 'document_id', ['submitted_at', 'first_released_at', 'released_at', 'confirmed_at']],
  ['events', 'document_id', ['at']],
]

/**
 * Moves a document of the demo back in time as a whole, so that it was released at `to`: the database stamps by its own
 * clock, and a plan must be older than the incident that it is compared with. Runs on the owner's connection.
 */
export async function backdate(ownerUrl: string, documentId: string, to: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<{ seconds: string }>('select extract(epoch from max(released_at) - $2::timestamptz) as seconds from versions where document_id = $1', [documentId, to])
    for (const [table, key, times] of kept) {
      await client.query(`update ${table} set ${times.map((time) => `${time} = ${time} - make_interval(secs => $2)`).join(', ')} where ${key} = $1`, [documentId, rows[0]?.seconds])
    }
    await client.query('commit')
  } finally {
    await client.end()
  }
}
