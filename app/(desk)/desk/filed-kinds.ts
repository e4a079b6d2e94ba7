import type { Option } from '@/components/select-field'
import { isFiledKind, kindDefinitions, type FiledKind } from '@/kinds/schemas'

/** The kinds of document that can be filed, to choose from. */
export const kindOptions: Option[] = Object.values(kindDefinitions).map(({ kind, label }) => ({ value: kind, label }))

export function postedKind(posted: FormDataEntryValue | null): FiledKind | null {
  return typeof posted === 'string' && isFiledKind(posted) ? posted : null
}
