import type pg from 'pg'

/** The first half of a withdrawal: what stays of a released document. Its versions have still to be moved. */
export async function leaveTombstone(client: pg.Client, documentId: string, reason: string): Promise<void> {
  await client.query(
    `insert into tombstones (document_id, kind, slug, organisation_id, organisation_name, title, widest, reason)
     select document_id, kind, slug, organisation_id, organisation_name, title, widest, $2 from projections where document_id = $1 and level = 'bilateral' and current`,
    [documentId, reason],
  )
}
