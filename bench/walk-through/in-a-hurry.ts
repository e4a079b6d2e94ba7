import type { BodyRow } from '@/domain/field-path'
import { rowsIn } from '@/domain/field-path'
import type { DocumentBody, SectionBody } from '@/domain/kind-definition'
import type { KindForm } from '@/figures/section-form/kind-form'

/** A document in whose fields the first usual text stands wherever the desk offers some and another was written. */
export function inAHurry(body: DocumentBody, { suggestions }: KindForm): DocumentBody {
  const usual = (path: string, value: unknown): unknown => {
    const offered = suggestions[path]
    const [head] = Array.isArray(offered) ? offered : []
    if (head === undefined) return value
    if (typeof value === 'string') return offered?.includes(value) ? value : head
    return Array.isArray(value) ? [head] : value
  }
  const hurried = (holder: SectionBody, path: string): SectionBody =>
    Object.fromEntries(Object.entries(holder).map(([name, value]) => [name, inside(value, `${path}.${name}`)]))
  const inside = (value: unknown, path: string): unknown => {
    const rows: readonly BodyRow[] = rowsIn(value)
    if (rows.length > 0) return rows.map((row) => hurried(row, path))
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value) && !('answer' in value)
    return isGroup ? hurried(value as SectionBody, path) : usual(path, value)
  }
  return Object.fromEntries(Object.entries(body).map(([section, sectionBody]) => [section, hurried(sectionBody, section)]))
}
