import { recordEvent } from '@/db/queries/events'
import { markDisabled } from '@/db/queries/people'
import { endSessionsOf } from '@/db/queries/sessions'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { onPerson } from './on-organisation'

/** Closes an account and ends its sessions at once. Nobody disables themselves. */
export async function disablePerson(actor: Actor, personId: string): Promise<Outcome<{ name: string }>> {
  return onPerson(actor, personId, async ({ db, manager, person }) => {
    if (person.id === manager.personId) return refused('not_permitted', [{ path: 'person', message: 'You cannot disable yourself.' }])
    if (!(await markDisabled(db, person.id))) return refused('wrong_state', [{ path: 'person', message: 'This person is already disabled.' }])
    const sessions = await endSessionsOf(db, person.id)
    await recordEvent(db, actor, { organisationId: person.organisationId, deed: 'disable_person', detail: { personId: person.id, sessionsEnded: sessions } })
    return done({ name: person.name })
  })
}
