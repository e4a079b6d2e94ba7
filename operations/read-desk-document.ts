import { actingAs } from '@/db/acting-as'
import { confirmationsOf, type Confirmation } from '@/db/queries/confirmations'
import { eventsOf, readsOf, type HistoryEvent } from '@/db/queries/history'
import { notesOf, type Note } from '@/db/queries/notes'
import { colleaguesNames } from '@/db/queries/people-names'
import { readDraft, sectionsOf, type Draft, type StoredSection } from '@/db/queries/sections'
import { factsOf, findSlug, findWorkingVersion, numberOf, versionsOf, type Version } from '@/db/queries/versions'
import { deeds, refusalTo, type Deed } from '@/domain/access'
import { countedTicks } from '@/domain/confirmation'
import type { DocumentFacts } from '@/domain/document-facts'
import type { Actor, Person } from '@/domain/actor'
import type { DocumentBody } from '@/domain/kind-definition'
import { done, refused, type Outcome, type Problem } from '@/domain/outcome'
import { kindDefinition } from '@/kinds/schemas'
import { problemsOfDraft } from './submit-version'
import { workOn } from './work-on'

export type { HistoryEvent, Note, Version }

export interface DeskDocument {
  version: Version
  number: string
  slug: string | null
  versions: Version[]
  draft: Draft
  /** Per section key: who saved it last (a colleague's name) and when. */
  touched: Record<string, { by: string; at: Date; revision: number }>
  notes: Note[]
  /** What is missing for each step of the kind. */
  missing: Record<string, Problem[]>
  /** Deeds that the person may do on this version now. */
  allowed: ReadonlySet<Deed>
  /** The version that readers see, which may be older than the one being worked on, with the deeds allowed on it. */
  released: { version: Version; number: string; allowed: ReadonlySet<Deed> } | null
  /** The text of the released version, where another is being worked on. */
  previous: DocumentBody | null
  /** Sections of the released version that are ticked as unchanged, with who did and when. */
  ticks: Record<string, { by: string; at: Date }>
}

/** All that an author needs of a document of their own organisation: the open version, its notes, what is missing. */
export async function readDeskDocument(actor: Actor, documentId: string, now = new Date()): Promise<Outcome<DeskDocument>> {
  if (actor.kind !== 'person') return refused('not_found')
  return actingAs(actor, async (db) => {
    const version = await findWorkingVersion(db, documentId)
    const kind = version && kindDefinition(version.kind)
    if (!version || !kind) return refused('not_found')
    const facts = factsOf(version, now)
    const { person, names } = await workOn(db, actor, version)
    if (refusalTo(person, 'read_draft', facts)) return refused('not_found')
    const [draft, stored, notes, versions, slug, colleagues] = [
      await readDraft(db, version.id),
      await sectionsOf(db, version.id),
      await notesOf(db, kind, documentId),
      await versionsOf(db, documentId),
      await findSlug(db, documentId),
      await colleaguesNames(db),
    ]
    const before = versions.findLast((each) => each.state === 'released')
    const previous = before && before.id !== version.id ? await readDraft(db, before.id) : undefined
    return done({
      version,
      number: numberOf(version),
      slug,
      versions,
      draft,
      touched: touchedBy(stored, colleagues),
      notes,
      missing: problemsOfDraft(kind, draft, kind.steps, { previous, names }),
      allowed: allowedOn(person, facts),
      released: before ? { version: before, number: numberOf(before), allowed: allowedOn(person, factsOf(before, now)) } : null,
      previous: previous?.body ?? null,
      ticks: before ? ticksOf(countedTicks(await confirmationsOf(db, before.id), now), colleagues) : {},
    })
  })
}

const noLongerListed = 'someone no longer listed'

function allowedOn(person: Person, facts: DocumentFacts): ReadonlySet<Deed> {
  return new Set(deeds.filter((deed) => refusalTo(person, deed, facts) === null))
}

function touchedBy(stored: readonly StoredSection[], names: ReadonlyMap<string, string>) {
  return Object.fromEntries(
    stored.filter(({ revision }) => revision > 0).map((section) => [section.key, { by: (section.touchedBy && names.get(section.touchedBy)) || noLongerListed, at: section.touchedAt, revision: section.revision }]),
  )
}

function ticksOf(ticks: readonly Confirmation[], names: ReadonlyMap<string, string>) {
  return Object.fromEntries(ticks.map(({ key, confirmedBy, confirmedAt }) => [key, { by: names.get(confirmedBy) ?? noLongerListed, at: confirmedAt }]))
}

/** The document's history for its owner: every event, and who read it at oversight level and above. */
export async function readHistory(actor: Person, documentId: string) {
  return actingAs(actor, async (db) => {
    const version = await findWorkingVersion(db, documentId)
    if (version) await workOn(db, actor, version)
    return { events: await eventsOf(db, documentId), reads: await readsOf(db, documentId), names: await colleaguesNames(db) }
  })
}
