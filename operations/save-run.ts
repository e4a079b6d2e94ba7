import type { ScopedDb } from '@/db/acting-as'
import { DatabaseFailure } from '@/db/database-failure'
import { recordEvent } from '@/db/queries/events'
import { findReleasedNumber, type FoundRecord } from '@/db/queries/readings'
import { insertRun, type ReadInputs } from '@/db/queries/replay-runs'
import { refusalTo } from '@/domain/access'
import type { Actor } from '@/domain/actor'
import { factsOfRelease } from '@/domain/document-facts'
import { done, refused, type Outcome } from '@/domain/outcome'
import type { FiledPlan } from '@/domain/rollout/filed-plan'
import { caseModel, type HaltRule, type IncidentCase } from '@/domain/rollout/incident-case'
import { engineVersion } from '@/domain/rollout/model'
import { outputsOf } from '@/domain/rollout/replay-run'
import { caseOfTold, tellsOfNoUpdate, usedOf, type Scenario } from '@/domain/rollout/told-incident'
import type { Kind } from '@/domain/vocabulary'
import { kindDefinition } from '@/kinds/schemas'
import { allOrNothing } from './on-version'
import { findIncident, type AskedIncident } from './read-incident'

export interface RunToSave {
  kind: Kind
  slug: string
  /** The version, such as 1.1.0. */
  number: string
  /** Which of the plans that the reader is shown, from 0. */
  plan: number
  /** A case of the catalogue, or a document that tells of the incident with what the saver supposes besides. */
  incident: IncidentCase | (AskedIncident & { scenario: Scenario })
  halt: HaltRule
}

/**
 * Replays an incident against a released plan, both as this reader is shown them, and keeps it to be cited. It is reckoned
 * anew here: of what a browser sends only what neither document tells is a number of it.
 */
export async function saveRun(actor: Actor, asked: RunToSave): Promise<Outcome<{ id: string }>> {
  if (actor.kind !== 'person') return refused('not_permitted')
  try {
    return await allOrNothing(actor, async (db) => {
      const found = await findReleasedNumber(db, asked.kind, asked.slug, asked.number)
      if (!found) return refused('not_found')
      const refusal = refusalToUse(actor, found)
      if (refusal) return refused(refusal)
      const plan = kindDefinition(asked.kind).plans?.(found.stored.body)[asked.plan]
      if (!plan) return refused('not_found')
      const incident = await incidentOf(db, actor, asked, plan)
      if (!incident.ok) return incident
      const model = caseModel(plan, incident.value.replayed, asked.halt)
      if (!model.ok) return model
      const { named, told } = incident.value
      const id = await insertRun(db, actor, { versionId: found.versionId, filed: plan.from, incident: named, told, model: model.value, outputs: outputsOf(model.value), engineVersion })
      // Of the saver's own organisation: nobody else is to learn who looks at whose plan.
      await recordEvent(db, actor, { organisationId: actor.organisationId, deed: 'save_run', detail: { run: id } })
      return done({ id })
    })
  } catch (error) {
    if (!(error instanceof DatabaseFailure)) throw error
    if (error.sqlstate === '23514') return refused('too_large', [{ path: 'run', message: 'What this plan says is too long to be kept with a run.' }])
    if (error.constraint === 'runs_in_a_day') return refused('too_many_attempts', [{ path: 'run', message: 'Your organisation has saved as many runs in a day as the portal keeps. Save more tomorrow.' }])
    throw error
  }
}

const refusalToUse = (actor: Actor, found: FoundRecord) => refusalTo(actor, 'save_run', factsOfRelease(found, found.withdrawn ? 'withdrawn' : 'released'))

interface Replayed {
  replayed: IncidentCase
  named: string | null
  told: ReadInputs | null
}

async function incidentOf(db: ScopedDb, actor: Actor, { incident, halt }: RunToSave, plan: FiledPlan): Promise<Outcome<Replayed>> {
  if (!('documentId' in incident)) return done({ replayed: incident, named: incident.id, told: null })
  const outcome = await findIncident(db, actor, incident)
  if (!outcome.ok) return outcome
  const { told, by, found } = outcome.value
  if (!told) return refused('incomplete', [tellsOfNoUpdate])
  const refusal = refusalToUse(actor, found)
  if (refusal) return refused(refusal)
  return done({ replayed: caseOfTold(told, by, incident.scenario), named: null, told: { versionId: found.versionId, filed: told.from(usedOf(told, plan, halt)) } })
}
