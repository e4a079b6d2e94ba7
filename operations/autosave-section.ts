import type { Actor } from '@/domain/actor'
import { canonicalJson } from '@/domain/exchange/canonical-json'
import type { SectionBody } from '@/domain/kind-definition'
import { done, refused, type Outcome, type Problem } from '@/domain/outcome'
import { readSection } from './read-section'
import { saveSection } from './save-section'
import { setAsideProblems } from './set-aside-problems'

export interface Autosave {
  versionId: string
  key: string
  body: SectionBody
  /** The revision that the author saw; 0 for a section never saved. */
  expected: number
  /** The author leaves the section, so the save is recorded. */
  leaving?: boolean
  /** What was sent before without an answer coming back: where that is what is stored, it was this author's own. */
  sent?: SectionBody | undefined
}

export type Autosaved =
  | { saved: true; revision: number; /** What could not be kept, and why; its place holds what was stored before. */ aside: readonly Problem[] }
  | { saved: false; theirs: SectionBody; revision: number }

/** Saves what can be saved of a section while its author is still typing; without an event, until they leave it. */
export async function autosaveSection(actor: Actor, save: Autosave): Promise<Outcome<Autosaved>> {
  const first = await saveValid(actor, save, save.body)
  if (!first.ok || first.value.saved || !save.sent) return first
  const { theirs, revision } = first.value
  const stored = await wouldBeStored(actor, save, save.sent, theirs)
  if (canonicalJson(stored) !== canonicalJson(theirs)) return first
  return saveValid(actor, { ...save, expected: revision }, save.body)
}

async function saveValid(actor: Actor, save: Autosave, body: SectionBody): Promise<Outcome<Autosaved>> {
  const whole = await saveSection(actor, { ...save, body, leaving: save.leaving ?? false })
  if (whole.ok) return whole.value.saved ? done({ ...whole.value, aside: [] }) : done(whole.value)
  if (whole.reason !== 'invalid') return whole
  const stored = await readSection(actor, save.versionId, save.key)
  if (!stored.ok) return stored
  const kept = setAsideProblems(save.key, body, stored.value.body, whole.problems)
  const part = await saveSection(actor, { ...save, body: kept, leaving: save.leaving ?? false })
  if (!part.ok) return part.reason === 'invalid' ? refused('invalid', whole.problems) : part
  return part.value.saved ? done({ ...part.value, aside: whole.problems }) : done(part.value)
}

// A text that was set aside in part when it was stored is compared as it was stored.
async function wouldBeStored(actor: Actor, save: Autosave, sent: SectionBody, theirs: SectionBody): Promise<SectionBody> {
  const probe = await saveSection(actor, { ...save, body: sent, expected: -1, leaving: false })
  return !probe.ok && probe.reason === 'invalid' ? setAsideProblems(save.key, sent, theirs, probe.problems) : sent
}
