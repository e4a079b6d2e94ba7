import type { Actor } from '@/domain/actor'
import type { WidestLevel } from '@/domain/audience'
import { widestLevelsOf } from '@/domain/kind-definition'
import { done, refused } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { moveVersion } from './move-version'
import type { Found } from './on-version'
import { tightenEarlier } from './tighten-earlier'

const neverThatWide = 'This kind of document is never opened that wide.'

/** Releases an accepted version; or one that does not wait for review, or whose review lapsed, as self-attested. */
export async function releaseVersion(actor: Actor, versionId: string, widest: WidestLevel) {
  const change = { state: 'released', widest } as const
  const around = {
    check: async ({ version }: Found) => (widestLevelsOf(kindDefinition(version.kind)).includes(widest) ? done(undefined) : refused('invalid', [{ path: 'widest', message: neverThatWide }])),
    then: async ({ db, version }: Found) => tightenEarlier(db, kindDefinition(version.kind), version),
  }
  const released = await moveVersion(actor, versionId, 'release', change, around)
  if (released.ok || released.reason !== 'wrong_state') return released
  return moveVersion(actor, versionId, 'release_self_attested', change, around)
}
