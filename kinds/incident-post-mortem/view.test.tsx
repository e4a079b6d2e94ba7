import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { isNoAnswer, isWithheld } from '@/domain/answers'
import { projectedLevels } from '@/domain/audience'
import { leavesOf, type Leaf } from '@/domain/field-walk'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { recordAt, wordsFor, wordsOf } from '../testing/drawn-values'
import { incidentPostMortem } from './definition'
import { example, exampleOverrides } from './example'
import { harbourExample } from './harbour-example'
import { noticeExample } from './notice-example'
import { IncidentPostMortemView } from './view'

// Row ids and the title are drawn as links and as the head of the page.
const elsewhere = (leaf: Leaf) => leaf.path === 'about.title' || leaf.field.endsWith('_refs') || leaf.field === 'of_row' || leaf.path.endsWith('.product') && leaf.section === 'about'

// What a number or a time is made of is drawn in words of its own.
function expectedWords(leaf: Leaf): string[] {
  if (leaf.field === 'event' && leaf.value === 'other') return ['Another event']
  if (leaf.path.startsWith('closure.corrections') && leaf.field === 'field') return []
  if (typeof leaf.value !== 'object' || Array.isArray(leaf.value) || leaf.value === null || isNoAnswer(leaf.value) || isWithheld(leaf.value)) return wordsFor(leaf)
  return Object.values(leaf.value).flatMap((value) => (typeof value === 'number' ? wordsFor({ ...leaf, value }) : []))
}

describe.each([
  ['the full example', example, exampleOverrides],
  ['the report of a vendor', harbourExample, []],
  ['the preliminary example', noticeExample, [{ path: 'preliminary.critical_sectors', level: 'oversight', reason: 'test' }]],
] as [string, DocumentBody, LevelOverride[]][])('%s', (_name, body, overrides) => {
  test.each(projectedLevels)('the page shows every value that %s may see', (level) => {
    const record = recordAt(incidentPostMortem, level, body, overrides)
    const words = wordsOf(renderToStaticMarkup(<IncidentPostMortemView record={record} />))
    const missing = [...leavesOf(incidentPostMortem, record.body)].filter((leaf) => !elsewhere(leaf)).flatMap((leaf) => expectedWords(leaf).filter((piece) => !words.includes(piece.replace(/\s+/g, ' '))).map((piece) => `${leaf.path}: ${piece}`))
    expect(missing).toEqual([])
  })

  test('a note stands beside every field that is drawn', () => {
    const record = recordAt(incidentPostMortem, 'bilateral', body, overrides)
    const asked = new Set<string>()
    const note = (path: string) => {
      asked.add(path)
      return null
    }
    renderToStaticMarkup(<IncidentPostMortemView record={record} annotate={note} />)
    const unasked = [...leavesOf(incidentPostMortem, record.body)].map((leaf) => leaf.path).filter((path) => !asked.has(path) && path !== 'about.title' && !/about\.products#.*\.product$/.test(path))
    expect(unasked).toEqual([])
  })
})

test('a page of the public shows nothing that only narrower levels hold', () => {
  const secret = { ...noticeExample, about: { ...noticeExample['about'], contact_24x7: 'canary 24x7' } }
  const html = renderToStaticMarkup(<IncidentPostMortemView record={recordAt(incidentPostMortem, 'public', secret, [])} />)
  expect(html).not.toContain('canary')
  expect(renderToStaticMarkup(<IncidentPostMortemView record={recordAt(incidentPostMortem, 'oversight', secret, [])} />)).toContain('canary 24x7')
})

test('no element carries a style attribute, which the content security policy would block', () => {
  expect(renderToStaticMarkup(<IncidentPostMortemView record={recordAt(incidentPostMortem, 'bilateral', example, exampleOverrides)} />)).not.toMatch(/ style="/)
})
