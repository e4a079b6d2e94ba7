import type { AltitudeFact } from '@/domain/altitudes/check-driver'
import type { Level } from '@/domain/audience'
import type { FormEntries } from '@/domain/form/form-entries'
import type { Option } from '@/domain/form/form-plan'
import type { NoteShown } from '@/figures/notes-beside'
import type { KindForm } from './kind-form'
import { withoutRows } from './kind-form'

export interface FieldAudience {
  level: Level
  /** Where set, readers below this level see two significant figures. */
  exactFrom?: Level
}

/** A reviewer's note with the path that it stands at. */
export interface FieldNote extends NoteShown {
  path: string
  mayAnswer: boolean
}

/** An entry on another page of a long list that has notes of reviewers. */
export interface NotesElsewhere {
  list: string
  row: string
  words: string
}

/** What a section's form shows besides its plan. Plain data: it travels to the browser. */
export interface FormView {
  section: string
  entries: FormEntries
  /** By control. */
  errors: ReadonlyMap<string, readonly string[]>
  /** By control; a leaf of a row not stored yet is found without its row. */
  audiences: ReadonlyMap<string, FieldAudience>
  /** Where the audience of a field is seen and changed. */
  audienceAddress: string
  /** The steps whose fields are asked for by now. */
  due: readonly string[]
  notes: readonly FieldNote[]
  notesElsewhere: readonly NotesElsewhere[]
  form: KindForm
  /** Rows that can be referred to, by path without rows. */
  references: ReadonlyMap<string, Option[]>
  /** Of a list that starts from presets: whom its rows on other pages are for. */
  ownersElsewhere: ReadonlyMap<string, readonly string[]>
  ownProducts: readonly string[]
  /** The files that can be chosen, each by its line. */
  files: readonly Option[]
  /** By control: what Microsoft's lists say of what is stored there. */
  altitudeFacts: ReadonlyMap<string, readonly AltitudeFact[]>
  /** Narratives that can be kept by treating their signs as text. */
  textOffers: readonly string[]
  /** Rows that are shown opened. */
  opened: readonly string[]
}

export function pathOf(view: FormView, name: string): string {
  return withoutRows(`${view.section}.${name}`)
}

export function errorsAt(view: FormView, name: string): string[] {
  return [...(view.errors.get(name) ?? [])]
}

export function audienceOf(view: FormView, name: string): FieldAudience | undefined {
  return view.audiences.get(name) ?? view.audiences.get(withoutRows(name))
}

export function notesOn(view: FormView, name: string): FieldNote[] {
  return view.notes.filter((note) => note.path === `${view.section}.${name}`)
}

export function suggestionsFor(view: FormView, name: string): readonly string[] {
  return suggestionsAt(view, pathOf(view, name))
}

/** Texts offered at a path without rows. */
export function suggestionsAt(view: FormView, path: string): readonly string[] {
  const offered = view.form.suggestions[path]
  return offered === 'own_products' ? view.ownProducts : (offered ?? [])
}
