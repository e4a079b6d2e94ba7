import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithheld } from '@/domain/answers'
import { projectedLevels, rankOf, type Level, type ProjectedLevel } from '@/domain/audience'
import { coarsen } from '@/domain/coarsen'
import type { FieldAbout } from '@/domain/field'
import { leavesOf } from '@/domain/field-walk'
import type { DocumentBody, KindDefinition, LevelOverride } from '@/domain/kind-definition'
import { project } from '@/domain/projection'
import { problemsIn } from '@/domain/validation'
import { incidentPostMortem } from './incident-post-mortem/definition'
import { productBehaviour } from './product-behaviour/definition'
import { arbitraryBody, arbitraryOverrides } from './testing/arbitrary-body'
import { everyKind } from './testing/every-kind'

const documents = (kind: KindDefinition) => arbitraryBody(kind).chain((body) => arbitraryOverrides(kind, body).map((overrides) => ({ body, overrides })))

/** The rules of audience, told a second time and in another way than the projection does. */
function mayRead(reader: ProjectedLevel, about: FieldAbout, value: unknown, path: string, overrides: readonly LevelOverride[]): 'exact' | 'rounded' | 'no' {
  const on = (asked: string) => overrides.find((override) => override.path === asked)?.level
  const rowPath = /#/.test(path) ? path.replace(/\.[^.]*$/, '') : undefined
  const rank = (level: Level | undefined, otherwise: number) => (level ? rankOf(level) : otherwise)
  const { level } = about
  const answered = typeof value === 'object' && value !== null && 'answer' in value
  const usual = level.form === 'fixed' ? level.level : level.form === 'coarsened' ? level.from : typeof value === 'string' ? (level.values[value] ?? level.otherwise) : level.otherwise
  const onRow = rowPath === undefined ? undefined : (on(rowPath) ?? on(rowPath.replace(/#.*/, '')))
  const asked = Math.max(rank(on(path), rankOf(usual)), rank(onRow, 0))
  const floor = Math.max(rank(about.widest, 0), about.sensitive ? rankOf('oversight') : 0)
  const from = Math.min(Math.max(asked, floor), rank(about.narrowest, rankOf('bilateral')))
  if (rankOf(reader) < from) return 'no'
  return level.form === 'coarsened' && !answered && rankOf(reader) < rankOf(level.exact) ? 'rounded' : 'exact'
}

const seen = (kind: KindDefinition, body: DocumentBody) => new Map([...leavesOf(kind, body)].map((leaf) => [leaf.path, leaf.value]))

describe.each(everyKind)('a document of the kind %s', (_name, kind) => {
  it('can hold a value or an answer in every field', () => {
    fc.assert(fc.property(arbitraryBody(kind), (body) => void expect(problemsIn(kind, body)).toEqual([])))
  })

  it('never shows a field above the level of its reader, whatever the overrides', () => {
    fc.assert(
      fc.property(documents(kind), fc.constantFrom(...projectedLevels), ({ body, overrides }, level) => {
        const shown = seen(kind, project(kind, body, level, overrides))
        for (const { path, about, value } of leavesOf(kind, body)) {
          const verdict = mayRead(level, about, value, path, overrides)
          if (verdict === 'no') expect([undefined, { withheld: true }]).toContainEqual(shown.get(path))
          else expect(shown.get(path)).toEqual(verdict === 'exact' ? value : coarsen(value))
          shown.delete(path)
        }
        expect([...shown.keys()]).toEqual([])
      }),
    )
  })

  it('shows each narrower level all that the wider one shows, apart from what was rounded or withheld', () => {
    fc.assert(
      fc.property(documents(kind), fc.integer({ min: 1, max: 3 }), ({ body, overrides }, index) => {
        const [wide, narrow] = [projectedLevels[index - 1] ?? 'public', projectedLevels[index] ?? 'bilateral']
        const shownToFewer = seen(kind, project(kind, body, narrow, overrides))
        for (const [path, value] of seen(kind, project(kind, body, wide, overrides))) {
          expect(shownToFewer.has(path)).toBe(true)
          if (!isWithheld(value)) expect([shownToFewer.get(path), coarsen(shownToFewer.get(path))]).toContainEqual(value)
        }
      }),
    )
  })

  it('shows its owner and Microsoft everything that is not closed to named readers', () => {
    fc.assert(fc.property(arbitraryBody(kind), (body) => void expect(seen(kind, project(kind, body, 'bilateral', []))).toEqual(seen(kind, body))))
  })
})

describe('sketched kinds', () => {
  const row = (more: object) => ({ migration: { plan: [{ row: 'aaaaaaaa', ...more }] } })

  it('show the public that a migration has shipped, and nothing while it has not', () => {
    expect(project(productBehaviour, row({ migration_state: 'shipped' }), 'public', [])).toEqual(row({ migration_state: 'shipped' }))
    expect(project(productBehaviour, row({ migration_state: 'planned' }), 'public', [])).toEqual({})
    expect(project(productBehaviour, row({ migration_state: 'planned' }), 'community', [])).toEqual(row({ migration_state: 'planned' }))
  })

  it('do not tell by a withheld state whether a migration has shipped', () => {
    const closed = [{ path: 'migration.plan#aaaaaaaa.migration_state', level: 'oversight' as const, reason: 'x' }]
    for (const level of ['public', 'community'] as const) {
      const [shipped, planned] = ['shipped', 'planned'].map((state) => project(productBehaviour, row({ migration_state: state }), level, closed))
      expect(shipped).toEqual(planned)
    }
  })

  it('never open a control surface to the community, even when asked', () => {
    const body = { kernel: { drivers: [{ row: 'aaaaaaaa', control_surface: { device_name: 'One port.' } }] } }
    const overrides = [{ path: 'kernel.drivers#aaaaaaaa.control_surface', level: 'public' as const, reason: 'x' }]
    expect(project(productBehaviour, body, 'community', overrides)).toEqual({})
    expect(project(productBehaviour, body, 'oversight', overrides)).toEqual(body)
  })

  it('show a number exactly to whom it was opened, unless the field is a rounded one', () => {
    const body = { recovery: { device_hours_lost: { best: 12_345 } } }
    const opened = [{ path: 'recovery.device_hours_lost', level: 'public' as const, reason: 'x' }]
    expect(project(incidentPostMortem, body, 'public', opened)).toEqual(body)
  })

  it('round what is rounded below oversight', () => {
    const body = { rollout: { exposed: { best: 12_345 } } }
    expect(project(incidentPostMortem, body, 'community', [])).toEqual({ rollout: { exposed: { best: 12_000 } } })
    expect(project(incidentPostMortem, body, 'oversight', [])).toEqual(body)
  })
})
