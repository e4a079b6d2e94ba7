import { recordEvent } from '@/db/queries/events'
import { findReleasedVersion, moveVersion, versionsOf } from '@/db/queries/versions'
import { leaveTombstone } from '@/db/queries/tombstones'
import type { Actor } from '@/domain/actor'
import { done, refused, type Outcome } from '@/domain/outcome'
import { textProblems } from '@/domain/storable-text'
import { tellingProblem } from '@/domain/telling-names'
import { onVersion } from './on-version'

const longest = 1000

/** Withdraws a document: every version's address then answers with title, dates and this reason only. */
export async function withdrawDocument(actor: Actor, versionId: string, reason: string): Promise<Outcome<{ documentId: string }>> {
  const words = reason.trim()
  return onVersion(actor, versionId, 'withdraw', async ({ db, version, person, names }) => {
    if (words === '' || words.length > longest) return refused('invalid', [{ path: 'reason', message: 'Give a reason of 1 to 1,000 characters. It is shown in public.' }])
    const problems = [...textProblems('reason', words, longest), ...tellingProblem('reason', words, names)]
    if (problems.length > 0) return refused('invalid', problems)
    const current = await findReleasedVersion(db, version.documentId)
    if (!current) return refused('wrong_state')
    if (!(await leaveTombstone(db, current, words))) return refused('wrong_state')
    for (const each of await versionsOf(db, version.documentId)) {
      if (each.state !== 'released' && each.state !== 'superseded') continue
      if (!(await moveVersion(db, each, { state: 'withdrawn' }))) return refused('wrong_state')
    }
    await recordEvent(db, person, { organisationId: version.organisationId, documentId: version.documentId, versionId: current.id, deed: 'withdraw', from: 'released', to: 'withdrawn' })
    return done({ documentId: version.documentId })
  })
}
