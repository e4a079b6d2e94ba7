import { acknowledge, type Notice } from '@/db/queries/acknowledgements'
import { recordEvent } from '@/db/queries/events'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { allOrNothing } from './on-version'

/** Records that the actor has read these notices; those acknowledged before keep their first time. */
export async function acknowledgeNotices(actor: Actor, given: readonly Notice[]): Promise<Outcome<null>> {
  if (actor.kind !== 'person') return refused('not_found')
  return allOrNothing(actor, async (db) => {
    const fresh: Notice[] = []
    for (const notice of given) if (await acknowledge(db, actor.personId, notice)) fresh.push(notice)
    if (fresh.length > 0) await recordEvent(db, actor, { organisationId: actor.organisationId, deed: 'acknowledge_notices', detail: { notices: fresh } })
    return done(null)
  })
}
