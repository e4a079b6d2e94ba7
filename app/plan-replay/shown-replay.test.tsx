import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { done, refused } from '@/domain/outcome'
import type { ReadPlan } from '@/domain/rollout/filed-plan'
import { inputNames } from '@/domain/rollout/inputs'
import type { ToldBy, ToldIncident } from '@/domain/rollout/told-incident'
import { AskedByAddress } from './asked-by-address'
import { askedFields } from './asked-fields'
import { askedReplay } from './asked-replay'
import { optionOf } from './offered-incidents'
import { ofCase, ofNoPlan, ofReport, type ShownReplay } from './shown-replay'

const plan: ReadPlan = { name: 'Content', rings: [0.1, 0.9].map((share) => ({ share, bakeMinutes: 60 })), inputs: {}, from: {}, isReconstruction: false }
const told: ToldIncident = { inputs: Object.fromEntries(inputNames.map((name) => [name, name === 'signalProbability' ? 0.5 : 10])), haltAtMinute: 78, from: () => ({}) }
const id = 'BH-PM-2026-4K7M2Q'
const by: ToldBy = { documentId: id, number: '1.0.2', title: 'A report', summary: 'It failed.', address: '/incidents/a-report/versions/1.0.2', isReconstruction: false }

const press = (words: Record<string, string>, found: Parameters<typeof ofReport>[3]): ShownReplay => {
  const asked = askedReplay((name) => words[name])
  return 'documentId' in asked.incident ? ofReport(plan, asked, asked.incident, found) : ofCase(plan, asked, asked.incident)
}
const notFound = refused('not_found')
const offered = { options: [{ value: id, label: 'A report' }, { value: 'mcafee-dat-5958', label: 'A case' }], pages: { count: '2 of 60 reports', here: '', newer: null, older: 'older-a_b' } }
const drawn = (shown: ShownReplay) => renderToStaticMarkup(<AskedByAddress channels={['Content']} offered={offered} shown={shown} after={null} />)

it('a version that is named stays the one that is asked for when what is missing is typed, and what is saved is the one that was shown', () => {
  const old = { ...by, number: '1.0.0' }
  const first = press({ id: `${id}/1.0.0` }, done({ told, by: old }))
  expect(first).toMatchObject({ fields: { case: `${id}/1.0.0`, id: '' }, result: null, asks: ['fails'] })
  expect(drawn(first)).toContain(`<option value="${id}/1.0.0" selected="">A report, version 1.0.0</option>`)
  const again = { ...askedFields(first), fails: '33' }
  expect(askedReplay((name) => ({ ...again })[name]).incident).toEqual({ documentId: id, number: '1.0.0' })
  expect(press(again, done({ told, by: old })).result?.pinned).toBe(`${id}/1.0.0`)
  expect(press({ case: id, fails: '33' }, done({ told, by }))).toMatchObject({ fields: { case: id }, result: { pinned: `${id}/1.0.2` } })
})

it('an id that is not found stays in its field, which says so, and what was chosen stays chosen', () => {
  const shown = press({ case: 'mcafee-dat-5958', id: 'BH-PM-2026-MISTYP', plan: '1', fails: '33' }, notFound)
  expect(shown.refusal?.problems).toEqual([{ path: 'id', message: 'No report of an incident that you can read has this id.' }])
  const html = drawn(shown)
  expect(html).toContain('<a href="#id">No report of an incident that you can read has this id.</a>')
  expect(html).toMatch(/<input[^>]* aria-invalid="true" name="id" value="BH-PM-2026-MISTYP"/)
  expect(html, 'and so does what was supposed').toMatch(/<input[^>]* name="fails" value="33"/)
  expect(html).toContain('<option value="mcafee-dat-5958" selected="">')
  expect(drawn(press({ case: id }, notFound))).toContain('<a href="#case">No report of an incident')
})

it('the pages of reports keep what was asked, and of a report that is not there say nothing', () => {
  const link = (shown: ShownReplay) => new URLSearchParams(/href="\?([^"]*page=[^"]*)"/.exec(drawn(shown))?.[1]?.replaceAll('&amp;', '&'))
  expect(Object.fromEntries(link(press({ case: id, halt: 'case', fails: '33', n: '100' }, done({ told, by }))))).toEqual({ case: id, plan: '1', halt: 'case', fails: '33', n: '100', page: 'older-a_b' })
  expect(Object.fromEntries(link(press({ case: id }, notFound)))).toEqual({ plan: '1', halt: 'signals', page: 'older-a_b' })
})

it('where the plan is gone, all that was asked stands as it was posted', () => {
  const words = { case: 'mcafee-dat-5958', id: 'BH-PM-2026-MISTYP', plan: '1', halt: 'case', fails: '33' }
  const shown = ofNoPlan(askedReplay((name) => (words as Record<string, string>)[name]))
  expect(askedFields(shown)).toEqual(words)
  expect(shown).toMatchObject({ asks: ['fails'], result: null })
})

it('what the portal reconstructed is never called filed, nor its numbers known', () => {
  expect(optionOf({ documentId: id, title: 'A report', releasedAt: new Date(0), assurance: 'reconstructed' }).group).toBe('Reconstructed here, not filed by the vendor')
  expect(optionOf({ documentId: id, title: 'A report', releasedAt: new Date(0), assurance: 'self_attested' }).group).toBe('Filed here')
  const shown = press({ case: id, fails: '33', halt: 'case' }, done({ told, by: { ...by, isReconstruction: true } }))
  expect(shown.result?.lines.filter(({ name }) => name !== 'fails').map(({ standing }) => standing)).toEqual(['halt', ...inputNames].map(() => 'reconstructed'))
  const html = drawn(shown)
  expect(html).toContain('A report, version 1.0.2 (reconstructed from public sources, not filed by the vendor)')
  expect(html.indexOf('Reconstructed</td>')).toBeGreaterThan(html.indexOf('Supposed: reconstructions'))
  expect(html).not.toContain('Filed report')
})

it('a report of no update is told by its title, and its id is taken for what it names', () => {
  const html = drawn(press({ id, fails: '33' }, done({ told: null, by })))
  expect(html).toContain('<a href="/incidents/a-report/versions/1.0.2">A report, version 1.0.2</a>')
  expect(html).toContain('<a href="#case">The report tells of no update that caused the incident.')
  expect(html).toContain(`<option value="${id}" selected="">`)
})
