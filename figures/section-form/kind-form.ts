import type { RowPreset } from '@/domain/form/row-preset'
import type { SectionBody } from '@/domain/kind-definition'
import type { FilledFromFiles } from '@/domain/prefill/found-rows'

/** One row for each value that no row holds yet in a field. */
export interface ExpectedRows {
  field: string
  values: readonly string[]
  label: string
  /** What else each added row begins with, by field. */
  also?: Readonly<SectionBody>
  /** What the row of one value begins with besides, by value. */
  begins?: Readonly<Record<string, Readonly<SectionBody>>>
}

/** Figures of a list that can be worked out from the shares beside them. */
export interface SharesOf {
  /** The field that has the share, in percent, and the one that has the figure. */
  share: string
  count: string
  /** The field by which rows belong together: their shares are of the whole, and all of them together are it. */
  within: string
  /** The whole that the shares are of: what it is called, and what is done with it. */
  label: string
  hint: string
}

/** What a kind's forms know beyond its schema. Keys are paths without rows: `notice.summary`, `actions.items.kind`. */
export interface KindForm {
  /** Where the rows lie that a field refers to, and which of their fields names them. */
  rowReferences: Readonly<Record<string, { list: string; text: string }>>
  wordLimits: Readonly<Record<string, number>>
  /** Texts offered while a line is typed, and put in at one press where there are several lines; `own_products` are the organisation's. */
  suggestions: Readonly<Record<string, readonly string[] | 'own_products'>>
  /** Filled in by the portal, never shown. */
  hidden: readonly string[]
  /** Lists that want one row for each of these values: added at one press. */
  expectedRows: Readonly<Record<string, ExpectedRows>>
  /** Lists whose rows may start from a preset, for the row of another list that the field `by` names. */
  rowPresets?: Readonly<Record<string, { label: string; by: string; presets: readonly RowPreset[] }>>
  /** Lists with figures that follow from shares of a whole. */
  sharesOf?: Readonly<Record<string, SharesOf>>
  /** Lists that driver files fill in; lists of drivers are checked against Microsoft's lists of altitudes. */
  filledFromFiles?: Readonly<Record<string, FilledFromFiles>>
}

/** `actions.items#7k2m9qzd.kind` → `actions.items.kind`. */
export function withoutRows(path: string): string {
  return path.replace(/#[0-9a-z]+/g, '')
}
