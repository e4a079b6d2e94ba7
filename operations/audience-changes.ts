import { leavesOf } from '@/domain/field-walk'
import { effectiveLevel, overridesByPath } from '@/domain/effective-level'
import type { Level } from '@/domain/audience'
import type { DocumentBody, KindDefinition, LevelOverride } from '@/domain/kind-definition'

export interface AudienceChange {
  path: string
  from: Level
  to: Level
}

/** The level from which each leaf of a body is read under a set of overrides. */
export function levelsByPath(kind: KindDefinition, body: DocumentBody, overrides: readonly LevelOverride[]): Map<string, Level> {
  const byPath = overridesByPath(overrides)
  const found = new Map<string, Level>()
  for (const leaf of leavesOf(kind, body)) {
    const row = leaf.row ? leaf.path.slice(0, leaf.path.lastIndexOf('.')) : undefined
    const list = row?.slice(0, row.indexOf('#'))
    const onRow = row ? (byPath.get(row) ?? (list ? byPath.get(list) : undefined)) : undefined
    found.set(leaf.path, effectiveLevel(leaf.about, leaf.value, byPath.get(leaf.path), onRow).from)
  }
  return found
}

/** Every leaf whose level differs under two sets of overrides: what the history shows as old → new. */
export function audienceChanges(kind: KindDefinition, body: DocumentBody, before: readonly LevelOverride[], after: readonly LevelOverride[]): AudienceChange[] {
  const then = levelsByPath(kind, body, before)
  const now = levelsByPath(kind, body, after)
  return [...now].flatMap(([path, to]) => {
    const from = then.get(path)
    return from !== undefined && from !== to ? [{ path, from, to }] : []
  })
}
