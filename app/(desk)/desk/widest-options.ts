import type { Option } from '@/components/select-field'
import { audience } from '@/domain/audience'
import { widestLevelsOf, type KindDefinition } from '@/domain/kind-definition'

/** How wide a document of a kind may be opened, to choose from. */
export function widestOptions(kind: KindDefinition): Option[] {
  return widestLevelsOf(kind).map((level) => ({ value: level, label: audience[level].name, hint: audience[level].readers }))
}
