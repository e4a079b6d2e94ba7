import { projectedLevels } from '@/domain/audience'
import type { LevelOverride } from '@/domain/kind-definition'

export interface PostedLevel {
  path: string
  was: string
  now: string
}

/** What the author changed, whatever else the form shows. */
export function postedLevels(data: FormData): PostedLevel[] {
  return [...data].flatMap(([name, value]) => {
    if (!name.startsWith('level:') || typeof value !== 'string') return []
    const path = name.slice('level:'.length)
    return [{ path, was: String(data.get(`was:${path}`) ?? ''), now: value }]
  })
}

/** The overrides that follow: an empty choice takes one back, any other sets it with the reason given. */
export function changedOverrides(overrides: readonly LevelOverride[], posted: readonly PostedLevel[], reason: string): LevelOverride[] {
  const changed = posted.filter(({ was, now }) => was !== now)
  const kept = overrides.filter((override) => !changed.some(({ path }) => path === override.path))
  const set = changed.flatMap(({ path, now }) => {
    const level = projectedLevels.find((each) => each === now)
    return level ? [{ path, level, reason }] : []
  })
  return [...kept, ...set]
}
