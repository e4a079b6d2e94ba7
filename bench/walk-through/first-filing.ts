import { missingFor } from '@/domain/completeness'
import { rowsIn } from '@/domain/field-path'
import type { DocumentBody, KindDefinition, SectionBody } from '@/domain/kind-definition'

/** What of a document must be answered before it can be filed: every other answer is left out, one after the other. */
export function firstFiling(kind: KindDefinition, body: DocumentBody): DocumentBody {
  const step = kind.steps[0] ?? ''
  const small = structuredClone(body)
  const without = (holder: SectionBody, name: string) => {
    const { [name]: value } = holder
    delete holder[name]
    if (missingFor(kind, small, step).length > 0) holder[name] = value
  }
  for (const section of Object.values(small)) {
    for (const [name, value] of Object.entries(section)) {
      without(section, name)
      if (section[name] !== undefined) for (const row of rowsIn(value)) for (const leaf of Object.keys(row)) if (leaf !== 'row') without(row, leaf)
    }
  }
  return small
}
