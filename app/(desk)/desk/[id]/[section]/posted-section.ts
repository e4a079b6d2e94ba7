import type { FormEntries } from '@/domain/form/form-entries'
import { typedIn } from '@/figures/section-form/entries-of'
import { documentName, intentName, revisionName, sectionName, versionName } from '@/figures/section-form/posted-names'
import { rowDeeds, type RowDeed } from '@/figures/section-form/row-moves'
import type { UsualPress } from '@/figures/section-form/usual-texts'

export type RowIntent = { deed: RowDeed | 'fill' | 'preset' | 'above' | 'shares'; list: string; row: string }
export type TextIntent = { deed: 'text'; name: string }
export type UsualIntent = UsualPress & { deed: 'use' }
/** To another page of a long list: by number or by a row on it, by what is looked for, or back to all of it. */
export type PageIntent = { deed: 'page' | 'find' | 'all'; list: string; at: string }
export type Intent = { deed: 'save' | 'next' | 'attach' | 'files' | 'merge' | 'undo' } | RowIntent | TextIntent | UsualIntent | PageIntent | { deed: 'answer'; name: string }

export interface PostedSection {
  documentId: string
  versionId: string
  section: string
  revision: number
  entries: FormEntries
  intent: Intent
}

export function postedSection(data: FormData): PostedSection {
  const text = (name: string) => String(data.get(name) ?? '')
  const revision = Number(text(revisionName))
  return {
    documentId: text(documentName),
    versionId: text(versionName),
    section: text(sectionName),
    revision: Number.isSafeInteger(revision) && revision >= 0 ? revision : 0,
    entries: typedIn(data),
    intent: intentOf(text(intentName)),
  }
}

export function intentOf(posted: string): Intent {
  const [deed = '', name = '', row = ''] = posted.split(':')
  if (deed === 'next' || deed === 'attach' || deed === 'files' || deed === 'merge' || deed === 'undo') return { deed }
  if (deed === 'text' || deed === 'answer') return { deed, name }
  if (deed === 'use') return { deed, name, index: Number(row) }
  if (deed === 'page' || deed === 'find' || deed === 'all') return { deed, list: name, at: row }
  const rowDeed = deed === 'fill' || deed === 'preset' || deed === 'above' || deed === 'shares' ? deed : rowDeeds.find((each) => each === deed)
  return rowDeed ? { deed: rowDeed, list: name, row } : { deed: 'save' }
}
