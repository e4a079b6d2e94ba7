import type { Actor } from '@/domain/actor'
import { moveVersion } from './move-version'
import { releaseOnInstruction } from './release-on-instruction'

/** Accepts a version in review. Where the publisher left a standing instruction, the release follows at once. */
export async function acceptVersion(actor: Actor, versionId: string) {
  const accepted = await moveVersion(actor, versionId, 'accept', { state: 'accepted' })
  if (accepted.ok) await releaseOnInstruction(versionId)
  return accepted
}
