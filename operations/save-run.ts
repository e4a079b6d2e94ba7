import { DatabaseFailure } from '@/db/database-failure'
import { recordEvent } from '@/db/queries/events'
import { findReleasedNumber } from '@/db/queries/readings'
import { insertRun } from '@/db/queries/replay-runs'
import { refusalTo } from '@/domain/access'
import type { Actor } from '@/domain/actor'
import { factsOfRelease } from '@/domain/document-facts'
import { done, refused, type Outcome } from '@/domain/outcome'
import { caseModel, type HaltRule, type IncidentCase } from '@/domain/rollout/incident-case'
import { engineVersion } from '@/domain/rollout/model'
import { outputsOf } from '@/domain/rollout/replay-run'
import type { Kind } from '@/domain/vocabulary'
import { kindDefinition } from '@/kinds/schemas'
import { allOrNothing } from './on-version'

export interface RunToSave {
  kind: Kind
  slug: string
  /** The version, such as 1.1.0. */
  number: string
  /** Which of the plans that the reader is shown, from 0. */
  plan: number
  incident: IncidentCase
  halt: HaltRule
}

/**
 * Replays a public incident against a released plan as this reader is shown it, and keeps it to be cited. It is reckoned
 * anew here: nothing that a browser sends is a number of it.
 */
export async function saveRun(actor: Actor, asked: RunToSave): Promise<Outcome<{ id: string }>> {
  if (actor.kind !== 'person') return refused('not_permitted')
  try {
    return await allOrNothing(actor, async (db) => {
      const found = await findReleasedNumber(db, asked.kind, asked.slug, asked.number)
      if (!found) return refused('not_found')
      const refusal = refusalTo(actor, 'save_run', factsOfRelease(found, found.withdrawn ? 'withdrawn' : 'released'))
      if (refusal) return refused(refusal)
      const plan = kindDefinition(asked.kind).plans?.(found.stored.body)[asked.plan]
      if (!plan) return refused('not_found')
      const model = caseModel(plan, asked.incident, asked.halt)
      if (!model.ok) return model
      const run = { versionId: found.versionId, filed: plan.from, incident: asked.incident.id, model: model.value, outputs: outputsOf(model.value), engineVersion }
      const id = await insertRun(db, actor, run)
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
