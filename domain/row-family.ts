import { z } from 'zod'
import { rowsAt } from './answered'
import { rowIdSchema, valueSchemaOf } from './field'
import { parseFieldPath, schemaAt, type BodyRow } from './field-path'
import type { DocumentBody, KindDefinition, LevelOverride, RowFamily } from './kind-definition'

export interface FamilyCopy {
  body: DocumentBody
  /** Changes of audience on the rows that were copied, for the new rows. */
  overrides: LevelOverride[]
  /** The lists that were left as they were, because the row already has rows of its own in them. */
  left: string[]
}

/**
 * A body with everything that belongs to the row `from` copied for the row `to`, under new row ids; null where either
 * is not there. References among the copied rows lead to the copies. `to` null copies the row itself too, under a name
 * of its own. A list in which `to` has rows already stays as it is: nothing is overwritten.
 */
export function copyFamily(kind: KindDefinition, family: RowFamily, body: DocumentBody, overrides: readonly LevelOverride[], copy: { from: string; to: string | null }, newId: () => string): FamilyCopy | null {
  const heads = rowsAt(body, family.head)
  const source = heads.find(({ row }) => row === copy.from)
  if (!source || (copy.to !== null && (copy.to === copy.from || !heads.some(({ row }) => row === copy.to)))) return null
  const target = copy.to ?? newId()
  const belonging = (list: string, row: string) => rowsAt(body, list).filter((item) => item[family.by] === row)
  const left = family.members.filter((list) => belonging(list, target).length > 0)
  const copied = family.members.filter((list) => !left.includes(list)).map((list): [string, BodyRow[]] => [list, belonging(list, copy.from)])
  if (copy.to === null) copied.unshift([family.head, [{ ...source, [family.named]: nameOfCopy(source[family.named]) }]])
  const ids = new Map([[copy.from, target], ...copied.flatMap(([list, rows]) => (list === family.head ? [] : rows.map(({ row }): [string, string] => [row, newId()])))])
  return {
    body: copied.reduce((grown, [list, rows]) => withRows(grown, list, rows.map((row) => renamed(kind, list, row, ids))), body),
    overrides: overrides.flatMap((override) => renamedOverride(override, copied, ids)),
    left,
  }
}

function nameOfCopy(name: unknown): unknown {
  return typeof name === 'string' ? `Copy of ${name}`.slice(0, 80) : name
}

function withRows(body: DocumentBody, list: string, rows: readonly BodyRow[]): DocumentBody {
  const path = parseFieldPath(list)
  if (!path || rows.length === 0) return body
  const section = body[path.section] ?? {}
  return { ...body, [path.section]: { ...section, [path.field]: [...rowsAt(body, list), ...rows] } }
}

/** A row under its new id, with what it says of other copied rows. Texts that happen to look like an id stay. */
function renamed(kind: KindDefinition, list: string, row: BodyRow, ids: ReadonlyMap<string, string>): BodyRow {
  const path = parseFieldPath(list)
  const shape = (path && schemaAt(kind, path)?.rowShape) ?? {}
  const rename = (id: unknown) => ids.get(String(id)) ?? id
  const leaves = Object.entries(row).map(([leaf, value]) => {
    if (leaf === 'row' || isReference(shape[leaf])) return [leaf, Array.isArray(value) ? value.map(rename) : typeof value === 'string' ? rename(value) : value]
    return [leaf, structuredClone(value)]
  })
  return Object.fromEntries(leaves) as BodyRow
}

function isReference(schema: z.core.$ZodType | undefined): boolean {
  if (!schema) return false
  const value = valueSchemaOf(schema)
  return value === rowIdSchema || (value instanceof z.ZodArray && value.def.element === rowIdSchema)
}

function renamedOverride(override: LevelOverride, copied: readonly [list: string, rows: BodyRow[]][], ids: ReadonlyMap<string, string>): LevelOverride[] {
  const [, list, row, leaf = ''] = /^([^#]+)#([^.]+)(\..+)?$/.exec(override.path) ?? []
  const rows = copied.find(([each]) => each === list)?.[1]
  const id = row && rows?.some((item) => item.row === row) ? ids.get(row) : undefined
  return id ? [{ ...override, path: `${list}#${id}${leaf}` }] : []
}
