import type { DocumentBody, KindDefinition, LevelOverride, SchemaChange } from './kind-definition'

/** A stored body as the current schema of its kind has it. `from` is the schema version that it was written in. */
export function migrateBody(kind: KindDefinition, body: DocumentBody, from: number): DocumentBody {
  return kind.schemaChanges.slice(from - 1).reduce((migrated, change) => change.body(migrated), body)
}

/** Where a path of an older schema stands now; null where the field is no more. */
export function migratePath(kind: KindDefinition, path: string, from: number): string | null {
  return kind.schemaChanges.slice(from - 1).reduce<string | null>((migrated, change) => (migrated === null ? null : change.path(migrated)), path)
}

/** Changes of audience by the paths of the current schema; those of fields that are no more are left out. */
export function migrateOverrides(kind: KindDefinition, overrides: readonly LevelOverride[], from: number): LevelOverride[] {
  return overrides.flatMap((override) => {
    const path = migratePath(kind, override.path, from)
    return path === null ? [] : [{ ...override, path }]
  })
}

/**
 * A change of schema that moves fields: `section.field` of the version before → `section.field` of the next. A list moves
 * with its rows. What a body already holds at the new place stays, and then the old one stays too, for validation to name.
 */
export function moveFields(moves: Readonly<Record<string, string>>): SchemaChange {
  return {
    body: (body) => Object.entries(moves).reduce((moved, [from, to]) => moveField(moved, from, to), body),
    path: (path) => {
      const [, field = path, rest = ''] = /^([^.#]+\.[^.#]+)(.*)$/.exec(path) ?? []
      return (moves[field] ?? field) + rest
    },
  }
}

function moveField(body: DocumentBody, from: string, to: string): DocumentBody {
  const [fromSection = '', fromField = ''] = from.split('.')
  const [toSection = '', toField = ''] = to.split('.')
  const source: unknown = body[fromSection]
  if (!isObject(source) || source[fromField] === undefined) return body
  const { [fromField]: value, ...left } = source
  const without = { ...body, [fromSection]: left }
  const target: unknown = without[toSection] ?? {}
  if (!isObject(target) || target[toField] !== undefined) return body
  const moved = { ...without, [toSection]: { ...target, [toField]: value } }
  if (Object.keys(left).length > 0 || fromSection === toSection) return moved
  return Object.fromEntries(Object.entries(moved).filter(([section]) => section !== fromSection))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
