import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { formPlan } from '@/domain/form/form-plan'
import type { DocumentBody } from '@/domain/kind-definition'
import { BesidePlans } from './beside'
import { updatePractice as kind } from './definition'
import { example } from './example'

const drawn = (section: keyof typeof kind.sections, body: DocumentBody) => renderToStaticMarkup(<BesidePlans section={section} plan={formPlan(kind.sections[section])} body={body} />)
const withFirstRing = (part: object): DocumentBody => ({ ...example, rings: { list: ((example['rings']?.['list'] ?? []) as object[]).map((ring, index) => (index === 0 ? { ...ring, ...part } : ring)) } })

it('without script it stands for the saved text, warnings with their minute', () => {
  const html = drawn('rings', withFirstRing({ min_bake: 'PT15M' }))
  expect(html).toContain('Ring 2 opens 11.2 min before ring 1 could have been halted (opens at 15 min, halt possible at 26.2 min).')
  expect(html).toContain('Scenario, because no filing has it')
})

it('says where the filed 95 % of the uptake are not near the fitted curve, and only there', () => {
  const drawnWith = (uptake_p95: string) => drawn('channels', { ...example, channels: { list: ((example['channels']?.['list'] ?? []) as object[]).map((channel) => ({ ...channel, delivery_model: 'poll', uptake_p50: 'PT10M', uptake_p95 })) } })
  expect(drawnWith('P2D')).toContain('Uptake: 95 % filed at 2 d; the fitted curve reaches it at 43.2 min.')
  expect(drawnWith('PT43M')).not.toContain('the fitted curve')
})

it('what is missing is named, and nothing is reckoned', () => {
  const html = drawn('rings', withFirstRing({ population_abs: { answer: 'unknown', because: 'Nobody counted.' } }))
  expect(html).toContain('<li>Endpoints is not known.</li>')
  expect(html).not.toContain('Nobody counted.')
})

it('stands beside no section that a plan is not read from', () => {
  expect(drawn('testing', example)).toBe('')
})
