import { createHash } from 'node:crypto'
import { recordEvent } from '@/db/queries/events'
import { destroyAttribution as destroy } from '@/db/queries/filings'
import type { Actor } from '@/domain/actor'
import { readEditKey } from '@/domain/edit-key'
import { done, refused, type Outcome } from '@/domain/outcome'
import { onVersion } from './on-version'

/** What is kept of a key: it is random enough for a plain digest. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/**
 * Destroys the row that says who filed a near miss. From then on nobody can tell, its own vendor included; whoever holds
 * `key`, which was shown before, can take the filing back once.
 */
export async function destroyAttribution(actor: Actor, versionId: string, key: string): Promise<Outcome<null>> {
  const kept = readEditKey(key)
  return onVersion(actor, versionId, 'destroy_attribution', async ({ db, version, person }) => {
    if (!kept) return refused('invalid', [{ path: 'key', message: 'The key is not whole. Open this page again for another.' }])
    await recordEvent(db, person, { organisationId: version.organisationId, documentId: version.documentId, versionId: version.id, deed: 'destroy_attribution' })
    return (await destroy(db, version.organisationId, hashOfKey(kept))) ? done(null) : refused('wrong_state')
  })
}
