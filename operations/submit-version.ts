import type { Draft } from '@/db/queries/sections'
import { readDraft, revisionKey, writeSection } from '@/db/queries/sections'
import { recordEvent } from '@/db/queries/events'
import { findReleasedVersion, moveVersion, setStep, type Version } from '@/db/queries/versions'
import { findSnapshot } from '@/db/queries/snapshots'
import { hasUnansweredNotes } from '@/db/queries/notes'
import type { ScopedDb } from '@/db/acting-as'
import type { Actor } from '@/domain/actor'
import { attestationStatement, needsAttestation } from '@/domain/attestation'
import type { WidestLevel } from '@/domain/audience'
import { missingFor } from '@/domain/completeness'
import { widestLevelsOf, type KindDefinition } from '@/domain/kind-definition'
import { done, refused, type Outcome, type Problem } from '@/domain/outcome'
import { problemsInOverrides } from '@/domain/overrides'
import { longestReason, textProblems } from '@/domain/storable-text'
import { tellingProblem, tellingProblems, type KnownName } from '@/domain/telling-names'
import { problemsIn } from '@/domain/validation'
import { kindDefinition } from '@/kinds/schemas'
import { attachmentProblems } from './attachment-problems'
import { narrativeProblems } from './narrative-problems'
import { onVersion, type Found } from './on-version'
import { storeProjections } from './project-version'
import { tightenEarlier } from './tighten-earlier'

export interface Submission {
  versionId: string
  step: string
  /** What changed, in the author's words; shown to every reader of the version. Needed from the second version on. */
  revisionSummary: string
  widest: WidestLevel
  /** The publisher attests the filing; reconstructions speak for nobody and need none. */
  attested: boolean
  /** The publisher's standing instruction: release when review ends or lapses. */
  releaseWhenReviewed: boolean
}

/** Everything that keeps a draft from being submitted at each of some steps, in the order of the form. */
export function problemsOfDraft(kind: KindDefinition, draft: Draft, steps: readonly string[], { previous, names }: { previous: Draft | undefined; names: readonly KnownName[] }): Record<string, Problem[]> {
  const shape = problemsIn(kind, draft.body)
  const [narratives, overrides] = shape.length > 0 ? [[], []] : [narrativeProblems(kind, draft.body), [...problemsInOverrides(kind, draft.body, draft.overrides), ...tellingProblems(kind, draft.body, names)]]
  const problemsAt = (step: string) => (shape.length > 0 ? shape : [...narratives, ...missingFor(kind, draft.body, step, previous?.body), ...overrides])
  return Object.fromEntries(steps.map((step) => [step, problemsAt(step)]))
}

/** What is stored of an older schema stays so at each level that sees no change. */
async function repeatedIn(db: ScopedDb, kind: KindDefinition, released: Version | undefined): Promise<Draft | undefined> {
  const stored = released && (await findSnapshot(db, released.id))
  return stored && stored.schemaVersion < kind.schemaVersion ? readDraft(db, released.id) : undefined
}

/** Freezes a draft and stores its projections; from here on reviewers read that snapshot. */
export async function submitVersion(actor: Actor, submission: Submission): Promise<Outcome<{ state: 'submitted' | 'in_review' }>> {
  const first = await onVersion(actor, submission.versionId, 'submit', (found) => submit(found, submission, 'submitted'))
  if (first.ok || first.reason !== 'wrong_state') return first
  return onVersion(actor, submission.versionId, 'resubmit', (found) => submit(found, submission, 'in_review'))
}

async function submit({ db, version, person, names }: Found, submission: Submission, to: 'submitted' | 'in_review'): Promise<Outcome<{ state: 'submitted' | 'in_review' }>> {
  const kind = kindDefinition(version.kind)
  if (!kind || !kind.steps.includes(submission.step)) return refused('not_found')
  const draft = await readDraft(db, version.id)
  const before = await findReleasedVersion(db, version.documentId)
  const found = problemsOfDraft(kind, draft, [submission.step], { previous: before && (await readDraft(db, before.id)), names })
  const problems = [...(found[submission.step] ?? [])]
  problems.push(...(await attachmentProblems(db, kind, version.organisationId, draft.body)))
  if (before && submission.revisionSummary.trim() === '') problems.push({ path: 'revision.summary', message: 'Say what changed since the last release.' })
  if (!submission.attested && needsAttestation(version.ownerKind)) problems.push({ path: 'attested', message: 'Tick that you attest what you submit.' })
  problems.push(...textProblems('revision.summary', submission.revisionSummary, longestReason))
  problems.push(...tellingProblem('revision.summary', submission.revisionSummary, names))
  if (!widestLevelsOf(kind).includes(submission.widest)) problems.push({ path: 'widest', message: 'This kind of document is never opened that wide.' })
  if (to === 'in_review' && (await hasUnansweredNotes(db, version.id))) problems.push({ path: 'notes', message: 'Answer every note of the reviewers first.' })
  if (problems.length > 0) return refused('incomplete', problems)

  const words = { ...draft, revisionSummary: submission.revisionSummary.trim() || 'First release.' }
  const owner = { versionId: version.id, organisationId: version.organisationId, personId: person.personId }
  await writeSection(db, { ...owner, key: revisionKey, body: { summary: words.revisionSummary } }, draft.revisions[revisionKey] ?? 0)
  await setStep(db, version, submission.step, !kind.stepsThatDoNotWait.includes(submission.step))
  await storeProjections(db, kind, version.id, words, await repeatedIn(db, kind, before))
  // The job that follows the instruction reads no text, so what this version closes is closed in earlier ones now.
  if (submission.releaseWhenReviewed) await tightenEarlier(db, kind, version)
  const change = { state: to, widest: submission.widest, releaseWhenReviewed: submission.releaseWhenReviewed }
  if (!(await moveVersion(db, version, change))) return refused('wrong_state')
  await recordEvent(db, person, {
    organisationId: version.organisationId,
    documentId: version.documentId,
    versionId: version.id,
    deed: to === 'submitted' ? 'submit' : 'resubmit',
    from: version.state,
    to,
    detail: { step: submission.step, ...(submission.attested ? { attested: attestationStatement.version } : {}), widest: submission.widest, release_when_reviewed: submission.releaseWhenReviewed },
  })
  return done({ state: to })
}
