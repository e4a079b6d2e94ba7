import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { isNoAnswer, isWithheld } from '@/domain/answers'
import { projectedLevels, type ProjectedLevel } from '@/domain/audience'
import { leavesOf, type Leaf } from '@/domain/field-walk'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { project } from '@/domain/projection'
import { incidentPostMortem } from './definition'
import { example, exampleOverrides } from './example'
import { noticeExample } from './notice-example'
import { IncidentPostMortemView } from './view'

function recordAt(level: ProjectedLevel, body: DocumentBody, overrides: readonly LevelOverride[]) {
  const projected = project(incidentPostMortem, body, level, overrides)
  return { level, body: projected, computed: incidentPostMortem.compute(projected, level) }
}

function wordsOf(html: string): string {
  const text = html.replace(/<[^>]*>/g, ' ').replace(/&#x27;/g, "'").replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
  return text.replace(/\s+/g, ' ')
}

// Row ids and the title are drawn as links and as the head of the page.
const elsewhere = (leaf: Leaf) => leaf.path === 'about.title' || leaf.field.endsWith('_refs') || leaf.field === 'of_row' || leaf.path.endsWith('.product') && leaf.section === 'about'

function expectedWords(leaf: Leaf): string[] {
  const { value, about } = leaf
  if (isWithheld(value)) return ['Withheld']
  if (isNoAnswer(value)) return [value.because]
  if (typeof value === 'number') return [value.toLocaleString('en-GB')]
  if (Array.isArray(value)) return value.map((item) => about.words?.[String(item)] ?? String(item))
  if (leaf.field === 'event' && value === 'other') return ['Another event']
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap((inner) => (typeof inner === 'number' ? [inner.toLocaleString('en-GB')] : []))
  const text = String(value)
  if (leaf.path.startsWith('closure.corrections') && leaf.field === 'field') return []
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return [text.slice(0, 4)]
  return (about.words?.[text] ?? text).split(/[\n*_`[\]()>#|<]+|- /).map((piece) => piece.trim()).filter((piece) => piece.length > 3)
}

describe.each([
  ['the full example', example, exampleOverrides],
  ['the preliminary example', noticeExample, [{ path: 'preliminary.critical_sectors', level: 'oversight', reason: 'test' }]],
] as [string, DocumentBody, LevelOverride[]][])('%s', (_name, body, overrides) => {
  test.each(projectedLevels)('the page shows every value that %s may see', (level) => {
    const record = recordAt(level, body, overrides)
    const words = wordsOf(renderToStaticMarkup(<IncidentPostMortemView record={record} />))
    const missing = [...leavesOf(incidentPostMortem, record.body)].filter((leaf) => !elsewhere(leaf)).flatMap((leaf) => expectedWords(leaf).filter((piece) => !words.includes(piece.replace(/\s+/g, ' '))).map((piece) => `${leaf.path}: ${piece}`))
    expect(missing).toEqual([])
  })

  test('a note stands beside every field that is drawn', () => {
    const record = recordAt('bilateral', body, overrides)
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
  const html = renderToStaticMarkup(<IncidentPostMortemView record={recordAt('public', secret, [])} />)
  expect(html).not.toContain('canary')
  expect(renderToStaticMarkup(<IncidentPostMortemView record={recordAt('oversight', secret, [])} />)).toContain('canary 24x7')
})

test('no element carries a style attribute, which the content security policy would block', () => {
  expect(renderToStaticMarkup(<IncidentPostMortemView record={recordAt('bilateral', example, exampleOverrides)} />)).not.toMatch(/ style="/)
})
