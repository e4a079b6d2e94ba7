import { actingAs } from '@/db/acting-as'
import { findWithdrawal } from '@/db/queries/reading-withdrawals'
import { findRun, findWithdrawnRun } from '@/db/queries/replay-runs'
import type { Actor } from '@/domain/actor'
import { rankOf } from '@/domain/audience'
import { isUuid } from '@/domain/ids'
import { done, refused, type Outcome } from '@/domain/outcome'
import { isReconstruction, type ReleaseSummary, type Withdrawal } from '@/domain/record'
import type { ReplayRun, RunDocument } from '@/domain/rollout/replay-run'
import { recordRead } from './record-read'

/** A saved run, for whoever is shown all that it was read from. From oversight up, reading it is recorded as reading those versions. */
export async function readRun(actor: Actor, id: string): Promise<Outcome<ReplayRun>> {
  if (!isUuid(id)) return refused('not_found')
  return actingAs(actor, async (db) => {
    const found = await findRun(db, id)
    if (!found) return refused('not_found')
    const { release, told, outputs, ...run } = found
    for (const read of rankOf(run.level) >= rankOf('oversight') ? [release, ...(told ? [told.release] : [])] : []) {
      await recordRead(db, actor, { documentId: read.documentId, versionId: read.versionId, organisationId: read.publisher.id, level: read.level })
    }
    return done({ id, ...run, ...outputs, document: documentOf(release), told: told && { ...documentOf(told.release), summary: told.release.summary, filed: told.filed } })
  })
}

export const documentOf = ({ documentId, kind, title, path, number, publisher, assurance }: ReleaseSummary): RunDocument => ({ documentId, kind, title, path, number, publisher, isReconstruction: isReconstruction({ assurance }) })

/** What is left of a run one of whose documents was withdrawn, for those who could read it before. */
export async function readRunWithdrawal(actor: Actor, id: string): Promise<Outcome<Withdrawal>> {
  if (!isUuid(id)) return refused('not_found')
  return actingAs(actor, async (db) => {
    const document = await findWithdrawnRun(db, id)
    const withdrawal = document && (await findWithdrawal(db, document.kind, document.slug))
    return withdrawal ? done(withdrawal) : refused('not_found')
  })
}
