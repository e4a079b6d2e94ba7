import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindDefinition } from '@/kinds/schemas'
import { example } from '@/kinds/incident-post-mortem/example'
import { arbitraryBody } from '@/kinds/testing/arbitrary-body'
import { nearMiss, productBehaviour, updatePractice } from '@/kinds/testing/sketched-kinds'
import type { DocumentBody, KindDefinition } from '../kind-definition'
import { parseSection } from '../validation'
import { withUnixLines } from './form-entries'
import { formPlan } from './form-plan'
import { fromForm } from './from-form'
import { toForm } from './to-form'

const postMortem = kindDefinition('incident_postmortem')

function throughTheForm(kind: KindDefinition, body: DocumentBody): DocumentBody {
  return Object.fromEntries(
    Object.entries(body).map(([key, section]) => {
      const definition = kind.sections[key]
      if (!definition) throw new Error(`no section ${key}`)
      const plan = formPlan(definition)
      return [key, fromForm(plan, toForm(plan, section))]
    }),
  )
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** What a form cannot tell apart: an empty list or group from an absent one, and the three ways to end a line. */
function asForms(body: DocumentBody): DocumentBody {
  const sections = Object.entries(body).map(([key, section]) => {
    const asForm = (_key: string, value: unknown) => (_key !== '' && isEmpty(value) ? undefined : typeof value === 'string' ? withUnixLines(value) : value)
    return [key, JSON.parse(JSON.stringify(section, asForm))]
  })
  return Object.fromEntries(sections)
}

test('the example comes back from its forms unchanged', () => {
  expect(postMortem).toBeDefined()
  if (postMortem) expect(throughTheForm(postMortem, example)).toEqual(example)
})

test('every body that the schemas take comes back from its forms unchanged', () => {
  for (const kind of [postMortem, productBehaviour, updatePractice, nearMiss].filter((each) => each !== undefined)) {
    fc.assert(
      fc.property(arbitraryBody(kind), (body) => {
        const valid = Object.entries(body).every(([key, section]) => parseSection(kind, key, section).ok)
        fc.pre(valid)
        expect(throughTheForm(kind, body)).toEqual(asForms(body))
      }),
      { numRuns: 60 },
    )
  }
})

test('what cannot be read as a number stays as typed and is refused by its path', () => {
  const section = postMortem?.sections.preliminary
  if (!postMortem || !section) throw new Error('no preliminary section')
  const body = fromForm(formPlan(section), new Map([['impact_count.best', ['about a hundred']], ['impact_count.unit', ['hosts']]]))
  expect(body).toMatchObject({ impact_count: { best: 'about a hundred' } })
  const parsed = parseSection(postMortem, 'preliminary', body)
  expect(parsed.ok).toBe(false)
  if (!parsed.ok) expect(parsed.problems.map((problem) => problem.path)).toContain('preliminary.impact_count.best')
})
