import { describe, expect, it } from 'vitest'
import { aboutOf, rowShapeOf } from '@/domain/field'
import { narrowestOf, widestOf } from '@/domain/effective-level'
import { rankOf } from '@/domain/audience'
import type { KindDefinition } from '@/domain/kind-definition'
import type { Kind } from '@/domain/vocabulary'
import { isFiledKind, kindDefinition, kindDefinitions } from './schemas'

const fields = Object.values<KindDefinition>(kindDefinitions).flatMap((kind) =>
  Object.entries(kind.sections).flatMap(([section, { schema }]) =>
    Object.entries(schema.shape).flatMap(([name, field]) => {
      const inRows = Object.entries(rowShapeOf(field) ?? {}).filter(([leaf]) => leaf !== 'row')
      return [[`${kind.path} ${section}.${name}`, field] as const, ...inRows.map(([leaf, schema]) => [`${kind.path} ${section}.${name}#.${leaf}`, schema] as const)]
    }),
  ),
)

describe('the registry of kinds', () => {
  it('has kinds by their names, and says so of what it does not have', () => {
    expect(kindDefinition('incident_postmortem').code).toBe('PM')
    expect(isFiledKind('report')).toBe(false)
    expect(isFiledKind('constructor')).toBe(false)
    expect(() => kindDefinition('report' as Kind)).toThrow(/report/)
  })
})

describe.each(Object.values(kindDefinitions))('the schema of $kind', (kind) => {
  it('says how every version before it is read', () => expect(kind.schemaChanges).toHaveLength(kind.schemaVersion - 1))
})

describe.each(fields)('%s', (path, schema) => {
  const about = aboutOf(schema)

  it('has a label, an audience and bounds that leave room for it', () => {
    expect(about?.label).toBeTruthy()
    if (!about) return
    expect(rankOf(widestOf(about))).toBeLessThanOrEqual(rankOf(narrowestOf(about)))
    const levels = about.level.form === 'fixed' ? [about.level.level] : about.level.form === 'coarsened' ? [about.level.from] : Object.values(about.level.values)
    for (const level of levels) {
      expect(rankOf(level)).toBeGreaterThanOrEqual(rankOf(widestOf(about)))
      expect(rankOf(level)).toBeLessThanOrEqual(rankOf(narrowestOf(about)))
    }
  })

  it('has a name that overrides and corrections can address', () => expect(path).toMatch(/^\S+ [a-z0-9_]+\.[a-z0-9_]+(#\.[a-z0-9_]+)?$/))
})
