import { audience, levels, rankOf, type Level } from './audience'
import { narrowestOf, widestOf } from './effective-level'
import { aboutOf, type FieldAbout } from './field'
import { parseFieldPath, schemaAt, valueAt, type Addressed } from './field-path'
import type { DocumentBody, KindDefinition, LevelOverride } from './kind-definition'
import type { Problem } from './outcome'
import { longestReason, textProblems } from './storable-text'

/**
 * What is wrong with a vendor's changes of audience: a path that the kind or the body does not have, two changes of
 * one path, a level outside what the field allows. Each problem carries the path that the override names.
 */
export function problemsInOverrides(kind: KindDefinition, body: DocumentBody, overrides: readonly LevelOverride[]): Problem[] {
  const seen = new Set<string>()
  return overrides.flatMap((override) => {
    const twice = seen.has(override.path)
    seen.add(override.path)
    const message = twice ? 'The audience of this field is changed twice.' : messageOn(kind, body, override)
    return message ? [{ path: override.path, message }] : []
  })
}

function messageOn(kind: KindDefinition, body: DocumentBody, override: LevelOverride): string | null {
  const path = parseFieldPath(override.path)
  const addressed = path && schemaAt(kind, path)
  if (!path || !addressed) return 'The audience of a field is changed that the portal does not have.'
  if (path.row !== undefined && valueAt(body, { section: path.section, field: path.field, row: path.row }) === undefined) {
    return 'The audience of a row is changed that the document does not have.'
  }
  if (!levels.includes(override.level)) return `Choose one of: ${levels.join(', ')}.`
  if (!/\S/.test(override.reason)) return 'Say why the audience is changed.'
  return textProblems(override.path, override.reason, longestReason)[0]?.message ?? outsideBounds(addressed, override.level)
}

/** A row or a list may be narrowed as far as the narrowest that any of its leaves allows. */
function outsideBounds(addressed: Addressed, level: Level): string | null {
  const abouts = addressed.rowShape ? Object.values(addressed.rowShape).map(aboutOf) : [addressed.about]
  const known = abouts.filter((about): about is FieldAbout => about !== undefined)
  const widest = known.map(widestOf).sort((a, b) => rankOf(a) - rankOf(b))[0]
  const narrowest = known.map(narrowestOf).sort((a, b) => rankOf(b) - rankOf(a))[0]
  if (!widest || !narrowest) return 'This field has no audience.'
  if (rankOf(level) < rankOf(widest)) return `This field cannot be opened wider than ${audience[widest].name.toLowerCase()}.`
  if (rankOf(level) <= rankOf(narrowest)) return null
  if (narrowest === 'public') return 'This field is part of the public summary and stays public.'
  return `This field cannot be closed further than ${audience[narrowest].name.toLowerCase()}.`
}
