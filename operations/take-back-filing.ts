import { takeBackFiling as takeBack } from '@/db/queries/filings'
import { refusalTo } from '@/domain/access'
import type { Actor } from '@/domain/actor'
import { factsOfOrganisation } from '@/domain/document-facts'
import { readEditKey } from '@/domain/edit-key'
import { done, refused, type Outcome } from '@/domain/outcome'
import { hashOfKey } from './destroy-attribution'
import { allOrNothing } from './on-version'

const noFiling = [{ path: 'key', message: 'No filing waits for this key. Each key works once.' }]

/** Makes the actor's vendor the one behind a near miss again, by the key that was shown when its attribution was destroyed. */
export async function takeBackFiling(actor: Actor, typed: string): Promise<Outcome<{ documentId: string }>> {
  if (actor.kind !== 'person') return refused('not_found')
  const refusal = refusalTo(actor, 'take_back_filing', factsOfOrganisation({ id: actor.organisationId, kind: actor.organisationKind }))
  if (refusal) return refused(refusal)
  const key = readEditKey(typed)
  if (!key) return refused('invalid', noFiling)
  return allOrNothing(actor, async (db) => {
    const documentId = await takeBack(db, hashOfKey(key))
    return documentId ? done({ documentId }) : refused('invalid', noFiling)
  })
}
