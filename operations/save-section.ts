import { recordEvent } from '@/db/queries/events'
import { keepEarlierText } from '@/db/queries/section-revisions'
import { findSection, writeSection } from '@/db/queries/sections'
import type { Actor } from '@/domain/actor'
import type { SectionBody } from '@/domain/kind-definition'
import { done, refused, type Outcome } from '@/domain/outcome'
import { parseSection } from '@/domain/validation'
import { kindDefinition } from '@/kinds/schemas'
import { attachmentProblems } from './attachment-problems'
import { narrativeProblems } from './narrative-problems'
import { onVersion, type Found } from './on-version'

export interface SectionSave {
  versionId: string
  key: string
  body: unknown
  /** The revision that the author saw; 0 for a section never saved. */
  expected: number
  /** Autosave leaves no trace in the history; leaving the section does. */
  leaving: boolean
  /** Much is written at once: what stood before is kept in any case. */
  wholesale?: boolean
}

export type SectionSaved = { saved: true; revision: number } | { saved: false; theirs: SectionBody; revision: number }

/**
 * Saves one section of a draft. Input of the wrong shape is refused with every problem named. When somebody else saved
 * since, nothing is written and their text comes back to stand beside the author's.
 */
export async function saveSection(actor: Actor, save: SectionSave): Promise<Outcome<SectionSaved>> {
  return onVersion(actor, save.versionId, 'edit', (found) => saveOpen(found, save))
}

/** The same within a transaction that is open, on a version that may be edited. */
export async function saveOpen({ db, version, person }: Found, save: Omit<SectionSave, 'versionId'>): Promise<Outcome<SectionSaved>> {
  const kind = kindDefinition(version.kind)
  if (!kind || !(save.key in kind.sections)) return refused('not_found')
  const parsed = parseSection(kind, save.key, save.body)
  if (!parsed.ok) return refused('invalid', parsed.problems)
  const body = { [save.key]: parsed.value }
  const problems = [...narrativeProblems(kind, body), ...(await attachmentProblems(db, kind, version.organisationId, body))]
  if (problems.length > 0) return refused('invalid', problems)
  const write = { versionId: version.id, organisationId: version.organisationId, key: save.key, body: parsed.value, personId: person.personId }
  await keepEarlierText(db, { ...write, revision: save.expected }, save.wholesale ?? false)
  const revision = await writeSection(db, write, save.expected)
  if (revision === null) {
    const theirs = await findSection(db, version.id, save.key)
    return done({ saved: false, theirs: theirs?.body ?? {}, revision: theirs?.revision ?? 0 })
  }
  if (save.leaving) await recordEvent(db, person, { organisationId: version.organisationId, documentId: version.documentId, versionId: version.id, deed: 'edit', detail: { section: save.key, revision } })
  return done({ saved: true, revision })
}
