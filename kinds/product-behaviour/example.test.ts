import { describe, expect, it } from 'vitest'
import { projectedLevels } from '@/domain/audience'
import { missingFor } from '@/domain/completeness'
import type { DocumentBody } from '@/domain/kind-definition'
import { problemsInOverrides } from '@/domain/overrides'
import { project } from '@/domain/projection'
import { problemsIn } from '@/domain/validation'
import { compute } from './computed'
import { productBehaviour as kind } from './definition'
import { example, exampleOverrides } from './example'
import { face } from './face'
import { facets } from './facets'
import { reconstructionExample } from './reconstruction-example'

function complete(body: DocumentBody) {
  expect(problemsIn(kind, body)).toEqual([])
  expect(missingFor(kind, body, 'filed')).toEqual([])
}

describe('Northlight Sentry', () => {
  const publicly = project(kind, example, 'public', exampleOverrides)

  it('is a complete disclosure without a problem', () => {
    complete(example)
    expect(problemsInOverrides(kind, example, exampleOverrides)).toEqual([])
  })

  it('tells everyone that it parses content in the kernel and starts at boot', () => {
    for (const level of projectedLevels) {
      const computed = compute(project(kind, example, level, exampleOverrides))
      expect(computed).toMatchObject({ user_mode_only: 'no', starts_at_boot: 'yes', parses_content_in_kernel: 'yes' })
    }
  })

  it('counts what is not disclosed as far as a level knows of it', () => {
    expect(compute(publicly)).toMatchObject({ not_disclosed: 0, unknown: 1 })
    expect(compute(project(kind, example, 'bilateral', exampleOverrides))).toMatchObject({ not_disclosed: 1, unknown: 1 })
  })

  it('shows the public that a move has shipped and nothing of those that have not', () => {
    const plan = publicly['migration']?.['plan'] as { row: string; migration_state?: string }[]
    expect(plan.flatMap((row) => row.migration_state ?? [])).toEqual(['shipped'])
  })

  it('keeps how it can be controlled, and how its protection is lifted, from everyone but its owner and Microsoft', () => {
    for (const level of ['public', 'community', 'oversight'] as const) {
      const shown = JSON.stringify(project(kind, example, level, exampleOverrides))
      expect(shown).not.toContain('NlSentry"')
      expect(shown).not.toContain('A token of the console')
    }
  })

  it('shows lists its title, its summary and its facets', () => {
    expect(face(publicly, compute(publicly))).toEqual({
      title: 'Northlight Security: how Northlight Sentry works on Windows',
      summary: expect.stringContaining('three drivers'),
      facets: {
        parses_content_at_boot: 'no',
        user_mode_only: 'no',
        starts_at_boot: 'yes',
        parses_content_in_kernel: 'yes',
        registers_with_wsc: 'yes',
        quick_machine_recovery: 'untested',
        component_role: 'av edr firewall',
      },
    })
  })
})

describe('Intercept X, reconstructed', () => {
  it('is complete, with a reason for everything that the sources do not say', () => complete(reconstructionExample))

  it('has five drivers, names no page of its own and claims nothing of what they parse', () => {
    const computed = compute(project(kind, reconstructionExample, 'public', []))
    expect(computed).toMatchObject({ user_mode_only: 'no', starts_at_boot: 'yes', parses_content_in_kernel: 'unknown' })
    expect(reconstructionExample['kernel']?.['drivers']).toHaveLength(5)
    expect(JSON.stringify(reconstructionExample['about'])).not.toContain('"self"')
  })
})

describe('every value that a face can hold', () => {
  it('has words where lists are narrowed by it', () => {
    for (const body of [example, reconstructionExample, {}]) {
      const told = face(body, compute(body)).facets
      for (const { name, words, several } of facets) {
        for (const value of several ? (told[name] ?? '').split(' ').filter(Boolean) : [told[name] ?? '']) expect(words?.[value]).toBeTruthy()
      }
    }
  })
})
