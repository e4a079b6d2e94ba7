import { recordEvent } from '@/db/queries/events'
import { markEnabled } from '@/db/queries/people'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { onPerson } from './on-organisation'

/** Opens a disabled account again, with its password as it was. */
export async function enablePerson(actor: Actor, personId: string): Promise<Outcome<{ name: string }>> {
  return onPerson(actor, personId, async ({ db, person }) => {
    if (!(await markEnabled(db, person.id))) return refused('wrong_state', [{ path: 'person', message: 'This person is not disabled.' }])
    await recordEvent(db, actor, { organisationId: person.organisationId, deed: 'enable_person', detail: { personId: person.id } })
    return done({ name: person.name })
  })
}
