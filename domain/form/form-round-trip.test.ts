import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { kindDefinition } from '@/kinds/schemas'
import { example } from '@/kinds/incident-post-mortem/example'
import { arbitraryBody } from '@/kinds/testing/arbitrary-body'
import { everyKind } from '@/kinds/testing/every-kind'
import { field, fixed } from '../field'
import type { DocumentBody, KindDefinition } from '../kind-definition'
import { percent } from '../values'
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

test.each(everyKind)('every body that the schema of %s takes comes back from its forms unchanged', (_label, kind) => {
  fc.assert(
    fc.property(arbitraryBody(kind), (body) => {
      const valid = Object.entries(body).every(([key, section]) => parseSection(kind, key, section).ok)
      fc.pre(valid)
      expect(throughTheForm(kind, body)).toEqual(asForms(body))
    }),
    { numRuns: 60 },
  )
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

test('a number is read with its decimals and with commas between thousands, and a decimal comma is refused', () => {
  const plan = formPlan({ label: '', step: '', schema: z.strictObject({ share: field(percent, { label: 'Share', level: fixed('public') }) }) })
  const read = (typed: string) => fromForm(plan, new Map([['share', [typed]]])).share
  expect(['0.1', ' 12.5', '1,234.5', '1 234', '0,1', '12,34', ''].map(read)).toEqual([0.1, 12.5, 1234.5, 1234, '0,1', '12,34', undefined])
  expect(plan[0]?.control).toEqual({ type: 'line', numeric: 'decimal' })
})
