import { sql } from 'drizzle-orm'
import type { PublicationState } from '@/domain/workflow/publication'
import type { ScopedDb } from '../acting-as'

/** How many lines `ownDocuments` has in these states, counted no further than `most`. */
export async function countOwnDocuments(db: ScopedDb, organisationId: string, states: readonly PublicationState[], most: number): Promise<number> {
  const wanted = sql.join(states.map((state) => sql`${state}`), sql`, `)
  const { rows } = await db.execute<{ count: string }>(sql`select count(*) as count from (
    select from versions v where v.organisation_id = ${organisationId} and v.state in (${wanted}) and v.state <> 'superseded'
      and (v.state <> 'released' or not exists (select from versions w where w.document_id = v.document_id
        and w.state in ('draft', 'submitted', 'in_review', 'changes_requested', 'accepted')))
    limit ${most}) counted`)
  return Number(rows[0]?.count ?? 0)
}
