import { actingAs, type ScopedDb } from '@/db/acting-as'
import { findCurrentOf, findNumberOf, type FoundRecord } from '@/db/queries/readings'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { isReconstruction, versionPath } from '@/domain/record'
import type { ToldBy, ToldIncident } from '@/domain/rollout/told-incident'
import { kindDefinition } from '@/kinds/schemas'
import { recordRead } from './record-read'

/** A document that tells of an incident: its version current at the reader's level, or the one of a number. */
export interface AskedIncident {
  documentId: string
  number: string | null
}

export interface FoundIncident {
  /** Null where it tells of no update that caused the incident. */
  told: ToldIncident | null
  by: ToldBy
  found: FoundRecord
}

/** What a released document tells of its incident, as this reader is shown it; its reading is recorded. */
export async function readIncident(actor: Actor, asked: AskedIncident): Promise<Outcome<Omit<FoundIncident, 'found'>>> {
  return actingAs(actor, async (db) => {
    const outcome = await findIncident(db, actor, asked)
    return outcome.ok ? done({ told: outcome.value.told, by: outcome.value.by }) : outcome
  })
}

/** The same in an open transaction. Of a kind that tells of no incidents, such as a near miss, nothing is found. */
export async function findIncident(db: ScopedDb, actor: Actor, { documentId, number }: AskedIncident): Promise<Outcome<FoundIncident>> {
  const found = number === null ? await findCurrentOf(db, documentId) : await findNumberOf(db, documentId, number)
  const tells = found && kindDefinition(found.kind).incident
  if (!tells || found.withdrawn) return refused('not_found')
  await recordRead(db, actor, { documentId, versionId: found.versionId, organisationId: found.publisher.id, level: found.level })
  const { title, summary } = found
  return done({ told: tells(found.stored.body), found, by: { documentId, number: found.number, title, summary, address: versionPath(found, found.number), isReconstruction: isReconstruction(found) } })
}
