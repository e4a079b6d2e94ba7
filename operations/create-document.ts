import { randomBytes, randomUUID } from 'node:crypto'
import { actUnnamed, type ScopedDb } from '@/db/acting-as'
import { findOrganisationById } from '@/db/queries/organisations'
import { recordEvent } from '@/db/queries/events'
import { audienceBody, audienceKey, writeSection } from '@/db/queries/sections'
import { openFiling } from '@/db/queries/filings'
import { insertDocument, insertVersion } from '@/db/queries/versions'
import { refusalTo } from '@/domain/access'
import { unnamed, type Actor, type Person } from '@/domain/actor'
import { factsOfOrganisation } from '@/domain/document-facts'
import { documentId } from '@/domain/ids'
import type { DocumentBody, KindDefinition, LevelOverride } from '@/domain/kind-definition'
import { done, refused, type Outcome } from '@/domain/outcome'
import type { Kind } from '@/domain/vocabulary'
import { kindDefinition } from '@/kinds/schemas'
import { attachmentProblems } from './attachment-problems'
import { allOrNothing } from './on-version'

export interface NewDraft {
  body: DocumentBody
  overrides: readonly LevelOverride[]
}

export interface DraftAddress {
  documentId: string
  versionId: string
}

/** Starts a document of the actor's organisation as a draft, empty but for what is given. */
export async function createDocument(actor: Actor, kind: Kind, draft: NewDraft = { body: {}, overrides: [] }): Promise<Outcome<DraftAddress>> {
  const definition = kindDefinition(kind)
  if (actor.kind !== 'person' || !definition) return refused('not_found')
  const isUnnamed = kind === 'near_miss'
  const refusal = refusalTo(actor, isUnnamed ? 'file_unnamed' : 'create', factsOfOrganisation({ id: actor.organisationId, kind: actor.organisationKind }))
  if (refusal) return refused(refusal)
  return allOrNothing(actor, async (db) => {
    const author = isUnnamed ? await withoutName(db, actor) : actor
    const problems = await attachmentProblems(db, definition, author.organisationId, draft.body)
    if (problems.length > 0) return refused('invalid', problems)
    const address = await insertFirstVersion(db, author, definition)
    await writeWhole(db, author, definition, address.versionId, draft)
    await recordEvent(db, author, { organisationId: author.organisationId, ...address, deed: 'create', to: 'draft' })
    return done(address)
  })
}

/** Opens a filing of the actor's organisation; the rest of the transaction is done by it. */
async function withoutName(db: ScopedDb, actor: Person): Promise<Person> {
  const filing = await openFiling(db)
  await actUnnamed(db, filing)
  return unnamed(actor, filing)
}

async function insertFirstVersion(db: ScopedDb, actor: Person, definition: KindDefinition): Promise<DraftAddress> {
  const address = { documentId: documentId(definition.code, new Date().getUTCFullYear(), randomBytes(6)), versionId: randomUUID() }
  const owner = await findOrganisationById(db, actor.organisationId)
  const [step = 'full'] = definition.steps
  await insertDocument(db, { id: address.documentId, kind: definition.kind, organisationId: actor.organisationId })
  await insertVersion(db, {
    id: address.versionId,
    documentId: address.documentId,
    kind: definition.kind,
    organisationId: actor.organisationId,
    ownerKind: actor.organisationKind,
    affiliatedWith: owner?.affiliatedWith ?? null,
    step,
    waitsForReview: !definition.stepsThatDoNotWait.includes(step),
    schemaVersion: definition.schemaVersion,
    purpose: 'content',
    major: 1,
    minor: 0,
    patch: 0,
    assurance: actor.organisationKind === 'reconstruction_desk' ? 'reconstructed' : 'self_attested',
  })
  return address
}

async function writeWhole(db: ScopedDb, actor: Person, definition: KindDefinition, versionId: string, draft: NewDraft): Promise<void> {
  const common = { versionId, organisationId: actor.organisationId, personId: actor.personId }
  for (const [key, body] of Object.entries(draft.body)) await writeSection(db, { ...common, key, body }, 0)
  if (draft.overrides.length > 0) await writeSection(db, { ...common, key: audienceKey, body: audienceBody(definition, draft.overrides) }, 0)
}
