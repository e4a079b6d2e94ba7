import type { z } from 'zod'
import { withheld } from './answers'
import { opens, type Level, type ProjectedLevel } from './audience'
import { coarsen } from './coarsen'
import { effectiveLevel, overridesByPath } from './effective-level'
import { aboutOf, rowShapeOf, type FieldAbout } from './field'
import { isRowList } from './field-walk'
import type { DocumentBody, KindDefinition, LevelOverride, SectionBody } from './kind-definition'

type Overrides = ReadonlyMap<string, Level>
const absent = Symbol('absent')

/**
 * What readers of `level` may see of a body. Fields above the level by schema are left out; fields that the vendor
 * tightened below their default stand as `{ withheld: true }`; coarsened numbers are rounded below their exact level.
 * A row of which nothing is visible is left out, and so is a list or a section without content.
 */
export function project(kind: KindDefinition, body: DocumentBody, level: ProjectedLevel, overrides: readonly LevelOverride[]): DocumentBody {
  const byPath = overridesByPath(overrides)
  const projected: DocumentBody = {}
  for (const [section, definition] of Object.entries(kind.sections)) {
    const fields = projectSection(section, definition.schema.shape, body[section] ?? {}, level, byPath)
    if (Object.keys(fields).length > 0) projected[section] = fields
  }
  return projected
}

function projectSection(section: string, shape: Readonly<Record<string, z.core.$ZodType>>, fields: SectionBody, level: ProjectedLevel, overrides: Overrides): SectionBody {
  const seen: SectionBody = {}
  for (const [field, schema] of Object.entries(shape)) {
    const value = fields[field]
    if (value === undefined) continue
    const path = `${section}.${field}`
    const rowShape = rowShapeOf(schema)
    const shown =
      rowShape && isRowList(value)
        ? projectRows(path, rowShape, value, level, overrides)
        : projectLeaf(aboutOf(schema), value, level, overrides.get(path))
    if (shown !== absent) seen[field] = shown
  }
  return seen
}

function projectRows(path: string, shape: Readonly<Record<string, z.core.$ZodType>>, items: { row: string; [field: string]: unknown }[], level: ProjectedLevel, overrides: Overrides): unknown {
  const onList = overrides.get(path)
  const shownRows = items.flatMap((item) => {
    const rowPath = `${path}#${item.row}`
    const onRow = overrides.get(rowPath) ?? onList
    const shown: Record<string, unknown> = {}
    for (const [field, schema] of Object.entries(shape)) {
      if (item[field] === undefined || !aboutOf(schema)) continue
      const leaf = projectLeaf(aboutOf(schema), item[field], level, overrides.get(`${rowPath}.${field}`), onRow)
      if (leaf !== absent) shown[field] = leaf
    }
    return Object.keys(shown).length > 0 ? [{ row: item.row, ...shown }] : []
  })
  return shownRows.length > 0 ? shownRows : absent
}

function projectLeaf(about: FieldAbout | undefined, value: unknown, level: ProjectedLevel, onLeaf?: Level, onRow?: Level): unknown {
  if (!about) return absent
  const effective = effectiveLevel(about, value, onLeaf, onRow)
  if (!opens(level, effective.from)) return opens(level, effective.byDefault) ? withheld : absent
  return opens(level, effective.exact) ? value : coarsen(value)
}
