import { removeUnnamedAttachments } from './remove-unnamed-attachments'
import { releaseOnInstruction, waitingOnInstruction } from './release-on-instruction'

/** What the clock does by itself; safe to run in several processes at once. */
export async function runDueJobs(now: Date): Promise<void> {
  for (const versionId of await waitingOnInstruction()) await releaseOnInstruction(versionId, now)
  await removeUnnamedAttachments()
}
