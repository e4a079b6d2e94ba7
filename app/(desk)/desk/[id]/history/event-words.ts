import { audience, levels, type Level } from '@/domain/audience'
import { roleWords, type Role } from '@/domain/actor'
import type { KindDefinition } from '@/domain/kind-definition'
import type { HistoryEvent } from '@/operations/read-desk-document'
import type { DocumentDeed } from '@/domain/recorded-deeds'
import { fieldLabel } from '../../field-label'

const deedWords: Record<Exclude<DocumentDeed, 'hand_section' | 'confirm_sections'>, string> = {
  create: 'began the document',
  edit: 'saved',
  attach: 'uploaded a file',
  remove_attachment: 'removed a file that nothing named',
  submit: 'submitted',
  resubmit: 'resubmitted',
  recall: 'recalled the submission',
  discard: 'discarded the draft',
  begin_review: 'began the review',
  note: 'left a note',
  answer_note: 'answered a note',
  request_changes: 'requested changes',
  accept: 'accepted',
  release: 'released',
  release_self_attested: 'released, self-attested',
  withdraw: 'withdrew the document',
  start_version: 'started a new version',
  change_draft_audience: 'changed the audience of the draft',
  change_released_audience: 'changed the audience of the released document',
  confirm_unchanged: 'confirmed the document unchanged',
  destroy_attribution: 'destroyed the attribution',
  restore_attribution: 'took the filing back with its key',
}

/** Who did it: colleagues by name, others by role alone. */
export function actorWords(event: HistoryEvent, names: ReadonlyMap<string, string>): string {
  const name = event.actorPerson && names.get(event.actorPerson)
  if (name) return name
  if (event.actorKind === 'system') return 'The portal, as asked for at submission,'
  return event.actorRole in roleWords ? roleWords[event.actorRole as Role] : 'Someone'
}

/** What was done in this event, with the places, the step and the colleague that it names. */
export function deedSentence(event: HistoryEvent, kind: KindDefinition, names: ReadonlyMap<string, string>): string {
  const { deed, detail } = event
  if (deed === 'hand_section') return handedWords(detail, kind, names)
  if (deed === 'confirm_sections') return tickedWords(detail, kind)
  const place = typeof detail['section'] === 'string' ? detail['section'] : typeof detail['path'] === 'string' ? detail['path'] : null
  const step = typeof detail['step'] === 'string' ? kind.stepWords[detail['step']] : undefined
  const widest = isLevel(detail['widest']) ? `for ${detail['widest'] === 'public' ? 'the public' : 'the community'}` : ''
  return [deed in deedWords ? deedWords[deed as keyof typeof deedWords] : deed.replaceAll('_', ' '), place && `“${fieldLabel(kind, place)}”`, step && `as ${step.toLowerCase()}`, widest].filter(Boolean).join(' ')
}

function handedWords(detail: HistoryEvent['detail'], kind: KindDefinition, names: ReadonlyMap<string, string>): string {
  const section = `“${fieldLabel(kind, String(detail['section']))}”`
  const person = detail['person']
  return typeof person === 'string' ? `handed ${section} to ${names.get(person) ?? 'a colleague'}` : `took ${section} back`
}

function tickedWords(detail: HistoryEvent['detail'], kind: KindDefinition): string {
  const labels = (keys: unknown) => (Array.isArray(keys) ? keys.map((key) => `“${fieldLabel(kind, String(key))}”`).join(', ') : '')
  const [ticked, taken] = [labels(detail['sections']), labels(detail['taken_back'])]
  return [ticked && `ticked ${ticked} as unchanged`, taken && `took back the tick of ${taken}`].filter(Boolean).join(' and ')
}

export interface LevelChange {
  label: string
  from: string
  to: string
}

/** Old → new of each field whose audience an event changed, and of the document's widest readers. */
export function levelChanges({ detail }: HistoryEvent, kind: KindDefinition): LevelChange[] {
  const listed = Array.isArray(detail['changes']) ? detail['changes'] : []
  const all: unknown[] = [...listed, typeof detail['widest'] === 'object' && detail['widest'] ? { path: 'Widest readers', ...detail['widest'] } : null]
  return all.flatMap((change) => {
    if (typeof change !== 'object' || change === null || !('path' in change) || !('from' in change) || !('to' in change)) return []
    const { path, from, to } = change
    return typeof path === 'string' && isLevel(from) && isLevel(to) && from !== to ? [{ label: fieldLabel(kind, path), from: audience[from].name, to: audience[to].name }] : []
  })
}

function isLevel(value: unknown): value is Level {
  return levels.some((level) => level === value)
}
