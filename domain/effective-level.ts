import { isNoAnswer } from './answers'
import { narrower, wider, type Level } from './audience'
import type { FieldAbout } from './field'
import type { LevelOverride } from './kind-definition'

export interface EffectiveLevel {
  /** Readers below this do not see the value. */
  from: Level
  /** Where set, readers below this see a coarsened value. */
  exact: Level
  /** From here on, a field closed by the vendor is shown as withheld; below, it is not listed. */
  byDefault: Level
}

/** Sensitive fields never open wider than oversight, whatever else is declared. */
export function widestOf(about: FieldAbout): Level {
  return narrower(about.widest ?? 'public', about.sensitive ? 'oversight' : 'public')
}

export function narrowestOf(about: FieldAbout): Level {
  return about.narrowest ?? 'bilateral'
}

interface Usual {
  from: Level
  /** Set where readers below it see a coarsened value. */
  exact?: Level
  /** The narrowest that the schema can say for any value: below it, even "withheld" would tell the value. */
  always: Level
}

function usualOf(about: FieldAbout, value: unknown): Usual {
  const { level } = about
  if (level.form === 'fixed') return { from: level.level, always: level.level }
  if (level.form === 'coarsened') return { from: level.from, always: level.from, ...(isNoAnswer(value) ? {} : { exact: level.exact }) }
  const said = typeof value === 'string' && Object.hasOwn(level.values, value) ? level.values[value] : undefined
  return { from: said ?? level.otherwise, always: Object.values(level.values).reduce<Level>(narrower, level.otherwise) }
}

function clamp(level: Level, about: FieldAbout): Level {
  return wider(narrower(level, widestOf(about)), narrowestOf(about))
}

/**
 * The level from which a leaf is read, after the vendor's overrides. An override on the leaf replaces the default,
 * an override on its row can only narrow it further; both stay between the field's widest and narrowest.
 */
export function effectiveLevel(about: FieldAbout, value: unknown, onLeaf?: Level, onRow?: Level): EffectiveLevel {
  const usual = usualOf(about, value)
  const byDefault = clamp(usual.always, about)
  const asked = onLeaf ?? usual.from
  const from = clamp(onRow ? narrower(asked, onRow) : asked, about)
  return { from, exact: usual.exact ? narrower(from, usual.exact) : from, byDefault }
}

/** Overrides by path, ready for look-up. */
export function overridesByPath(overrides: readonly LevelOverride[]): ReadonlyMap<string, Level> {
  return new Map(overrides.map((override) => [override.path, override.level]))
}

