'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { audience, widestLevels, type WidestLevel } from '@/domain/audience'
import type { Actor } from '@/domain/actor'
import type { KindDefinition, LevelOverride } from '@/domain/kind-definition'
import { refusalWords, type Refused } from '@/domain/outcome'
import { longestReason, textProblems } from '@/domain/storable-text'
import { controlId } from '@/figures/section-form/control-names'
import { kindDefinition } from '@/kinds/schemas'
import { audienceChanges, type AudienceChange } from '@/operations/audience-changes'
import { changeReleasedAudience } from '@/operations/change-released-audience'
import { readDeskDocument, type DeskDocument } from '@/operations/read-desk-document'
import { setAudience } from '@/operations/set-audience'
import { fieldLabel } from '../../field-label'
import { changedOverrides, postedLevels } from './changed-overrides'
import { levelName, type AudienceState, type DrawnChange } from './audience-state'

interface Wanted {
  actor: Actor
  document: DeskDocument
  kind: KindDefinition
  overrides: LevelOverride[]
  posted: AudienceState
}

/** Changes who may see fields: of a draft at once, of a released document after a confirmation, as a patch. */
export async function audienceAction(last: AudienceState, data: FormData): Promise<AudienceState> {
  const levels = postedLevels(data)
  const posted: AudienceState = {
    attempt: last.attempt + 1,
    outcome: 'refused',
    chosen: Object.fromEntries(levels.map(({ path, now }) => [path, now])),
    reason: String(data.get('reason') ?? ''),
    widest: widestLevels.find((level) => level === data.get('widest')) ?? null,
    expected: Number(data.get('expected') ?? 0) || 0,
    errors: [],
    message: null,
    changes: [],
  }
  const actor = await currentActor()
  const found = await readDeskDocument(actor, String(data.get('document') ?? ''))
  if (!found.ok || found.value.version.id !== data.get('version')) return { ...posted, message: 'This version cannot be found any more. Reload to see where the document stands.' }
  const document = found.value
  const sameWidest = posted.widest === null || posted.widest === document.version.widest
  if (levels.every(({ was, now }) => was === now) && sameWidest) return { ...posted, errors: [{ field: 'reason', message: 'Nothing is changed yet. Choose another level for a field first.' }] }
  if (posted.reason.trim() === '') return { ...posted, errors: [{ field: 'reason', message: 'Say why the audience changes.' }] }
  const unkept = textProblems('reason', posted.reason, longestReason)
  if (unkept.length > 0) return { ...posted, errors: unkept.map(({ message }) => ({ field: 'reason', message })) }
  const wanted = { actor, document, kind: kindDefinition(document.version.kind), overrides: changedOverrides(document.draft.overrides, levels, posted.reason.trim()), posted }
  if (document.version.state !== 'released') return changeDraft(wanted)
  return data.get('intent') === 'confirm' ? release(wanted) : confirm(wanted)
}

async function changeDraft({ actor, document, kind, overrides, posted }: Wanted): Promise<AudienceState> {
  const outcome = await setAudience(actor, document.version.id, overrides, posted.expected ?? 0)
  if (!outcome.ok) return refusal(outcome, posted, document)
  refresh()
  return { ...posted, outcome: 'saved', chosen: {}, reason: '', expected: outcome.value.revision, changes: drawn(kind, document, outcome.value.changes) }
}

function confirm({ document, kind, overrides, posted }: Wanted): AudienceState {
  const changes = drawn(kind, document, audienceChanges(kind, document.draft.body, document.draft.overrides, overrides))
  const { widest } = document.version
  if (posted.widest && widest && posted.widest !== widest) changes.push({ label: 'Widest readers of the whole document', from: audience[widest].name, to: audience[posted.widest].name })
  return { ...posted, outcome: 'confirm', changes }
}

async function release({ actor, document, overrides, posted }: Wanted): Promise<AudienceState> {
  const widest: WidestLevel = posted.widest ?? document.version.widest ?? 'community'
  const outcome = await changeReleasedAudience(actor, { versionId: document.version.id, overrides, widest, revisionSummary: posted.reason })
  if (!outcome.ok) return refusal(outcome, posted, document)
  redirect(`/desk/${document.version.documentId}?done=audience`)
}

function refusal({ reason, problems }: Refused, posted: AudienceState, document: DeskDocument): AudienceState {
  if (reason === 'conflict') {
    return { ...posted, expected: document.draft.revisions['audience'] ?? 0, message: 'Somebody else changed the audience after you opened this page. What you chose is kept below; save again to put it on top of theirs.' }
  }
  const errors = problems.map(({ path, message }) => ({ field: path === 'revision.summary' ? 'reason' : controlId(path in posted.chosen ? levelName(path) : 'reason'), message }))
  return { ...posted, errors, message: errors.length > 0 ? null : refusalWords[reason] }
}

function drawn(kind: KindDefinition, document: DeskDocument, changes: readonly AudienceChange[]): DrawnChange[] {
  return changes.map(({ path, from, to }) => ({ label: fieldLabel(kind, path, document.draft.body), from: audience[from].name, to: audience[to].name }))
}
