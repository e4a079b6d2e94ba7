import { rankOf, projectedLevels, type Level, type ProjectedLevel } from '@/domain/audience'
import { effectiveLevel, narrowestOf, overridesByPath, widestOf } from '@/domain/effective-level'
import { aboutOf, rowShapeOf, type FieldAbout } from '@/domain/field'
import { rowsIn } from '@/domain/field-path'
import { formPlan } from '@/domain/form/form-plan'
import type { FormEntries } from '@/domain/form/form-entries'
import { pageIn, rowsShown } from '@/domain/form/list-pages'
import type { DocumentBody, KindDefinition, LevelOverride } from '@/domain/kind-definition'
import { rowTitle } from '@/domain/form/row-title'

/** One place whose audience can be seen and, within bounds, changed. Plain data. */
export interface AudienceLine {
  path: string
  label: string
  /** Null for a list or a row, which have no level of their own unless one was set. */
  now: Level | null
  exactFrom: Level | null
  usual: Level | null
  /** The levels that may be chosen; one alone means that it is fixed. */
  allowed: ProjectedLevel[]
  /** Set by the publisher. */
  set: Level | null
  given: boolean
  sensitive: boolean
}

export interface AudienceGroup {
  line: AudienceLine
  rows: { line: AudienceLine; leaves: AudienceLine[] }[]
  /** Of a list: how many entries it has, which may be more than are shown. */
  count: number
}

interface Source {
  section: string
  body: DocumentBody
  byPath: ReadonlyMap<string, Level>
}

/**
 * Every leaf of a section with its usual, its allowed and its present level, in schema order. `entries` are the section as
 * its form shows it: of a long list, the rows of one page.
 */
export function audienceGroups(kind: KindDefinition, section: string, body: DocumentBody, overrides: readonly LevelOverride[], entries: FormEntries): AudienceGroup[] {
  const definition = kind.sections[section]
  if (!definition) return []
  const source = { section, body, byPath: overridesByPath(overrides) }
  const plan = formPlan(definition)
  const shown = rowsShown(body[section] ?? {}, entries)
  return Object.entries(definition.schema.shape).flatMap(([field, schema]) => {
    const about = aboutOf(schema)
    if (!about) return []
    const shape = rowShapeOf(schema)
    const path = `${section}.${field}`
    const value = body[section]?.[field]
    if (!shape) return [{ line: leafLine(source, path, about, value), rows: [], count: 0 }]
    const abouts = Object.entries(shape).flatMap(([leaf, leafSchema]) => aboutOf(leafSchema) ? [[leaf, aboutOf(leafSchema) as FieldAbout] as const] : [])
    const fields = plan.flatMap((each) => (each.name === field && each.control.type === 'rows' ? each.control.fields : []))
    const first = pageIn(entries, field)?.first ?? 0
    const rows = rowsIn(shown[field]).map((row, index) => ({
      line: wholeLine(source, `${path}#${row.row}`, `${first + index + 1}. ${rowTitle(fields, entries, `${field}#${row.row}`) || 'New entry'}`, abouts),
      leaves: abouts.map(([leaf, leafAbout]) => leafLine(source, `${path}#${row.row}.${leaf}`, leafAbout, row[leaf], path)),
    }))
    return [{ line: wholeLine(source, path, about.label, abouts), rows, count: rowsIn(value).length }]
  })
}

function leafLine({ byPath }: Source, path: string, about: FieldAbout, value: unknown, list?: string): AudienceLine {
  const row = list === undefined ? undefined : path.slice(0, path.lastIndexOf('.'))
  const onRow = row === undefined || list === undefined ? undefined : (byPath.get(row) ?? byPath.get(list))
  const { from, exact, byDefault } = effectiveLevel(about, value, byPath.get(path), onRow)
  return {
    path,
    label: about.label,
    now: from,
    exactFrom: exact === from ? null : exact,
    usual: byDefault,
    allowed: between(widestOf(about), narrowestOf(about)),
    set: byPath.get(path) ?? null,
    given: value !== undefined,
    sensitive: about.sensitive ?? false,
  }
}

/** A list or a row as a whole: it can only be narrowed, as far as the narrowest that any of its leaves allows. */
function wholeLine({ byPath }: Source, path: string, label: string, abouts: readonly (readonly [string, FieldAbout])[]): AudienceLine {
  const widest = abouts.map(([, about]) => widestOf(about)).toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? 'public'
  const narrowest = abouts.map(([, about]) => narrowestOf(about)).toSorted((a, b) => rankOf(b) - rankOf(a))[0] ?? 'public'
  const set = byPath.get(path) ?? null
  const allowed = between(widest, narrowest)
  const only = allowed.length === 1 ? (allowed[0] ?? null) : null
  return { path, label, now: set ?? only, exactFrom: null, usual: null, allowed, set, given: true, sensitive: false }
}

function between(widest: Level, narrowest: Level): ProjectedLevel[] {
  return projectedLevels.filter((level) => rankOf(level) >= rankOf(widest) && rankOf(level) <= rankOf(narrowest))
}
