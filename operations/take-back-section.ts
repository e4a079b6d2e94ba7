import type { Actor } from '@/domain/actor'
import type { Outcome } from '@/domain/outcome'
import { readEarlierText } from './read-earlier-texts'
import { saveSection, type SectionSaved } from './save-section'

export interface TakingBack {
  versionId: string
  key: string
  /** The earlier text that is wanted. */
  revision: number
  /** The revision that the author saw; what it holds is kept as an earlier text in turn. */
  expected: number
}

/** Puts an earlier text of a section in the place of the one that stands there now. */
export async function takeBackSection(actor: Actor, { versionId, key, revision, expected }: TakingBack): Promise<Outcome<SectionSaved>> {
  const earlier = await readEarlierText(actor, versionId, key, revision)
  if (!earlier.ok) return earlier
  return saveSection(actor, { versionId, key, body: earlier.value, expected, leaving: true, wholesale: true })
}
