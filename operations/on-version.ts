import { actingAs, type ScopedDb } from '@/db/acting-as'
import { factsOf, findVersion, type Version } from '@/db/queries/versions'
import { refusalTo, type Deed } from '@/domain/access'
import type { Actor } from '@/domain/actor'
import { isUuid } from '@/domain/ids'
import { refused, type Outcome, type Refused } from '@/domain/outcome'
import { workOn, type Work } from './work-on'

class Undo extends Error {
  readonly outcome: Refused
  constructor(outcome: Refused) {
    super('The verb was refused; nothing of it is kept.')
    this.outcome = outcome
  }
}

/** One transaction of which nothing is kept when the outcome is a refusal. */
export async function allOrNothing<T>(actor: Actor, work: (db: ScopedDb) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await actingAs(actor, async (db) => {
      const outcome = await work(db)
      if (!outcome.ok) throw new Undo(outcome)
      return outcome
    })
  } catch (error) {
    if (error instanceof Undo) return error.outcome
    throw error
  }
}

/** A version and who works on it: whoever asked, or on a near miss the filing. What is done, `person` does. */
export interface Found extends Work {
  db: ScopedDb
  version: Version
}

/** The opening of every verb on a version: find it, ask whether the deed is allowed, then do it. */
export async function onVersion<T>(actor: Actor, versionId: string, deed: Deed, work: (found: Found) => Promise<Outcome<T>>, now = new Date()): Promise<Outcome<T>> {
  if (actor.kind !== 'person' || !isUuid(versionId)) return refused('not_found')
  return allOrNothing(actor, async (db) => {
    const version = await findVersion(db, versionId)
    if (!version) return refused('not_found')
    const worker = await workOn(db, actor, version)
    const refusal = refusalTo(worker.person, deed, factsOf(version, now))
    return refusal ? refused(refusal) : work({ db, version, ...worker })
  })
}
