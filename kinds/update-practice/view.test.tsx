import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { rowsAt } from '@/domain/answered'
import { isNoAnswer, isWithheld } from '@/domain/answers'
import { projectedLevels, type ProjectedLevel } from '@/domain/audience'
import { durationSchema, durationWords } from '@/domain/duration'
import { leavesOf, type Leaf } from '@/domain/field-walk'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { project } from '@/domain/projection'
import { updatePractice } from './definition'
import { example, exampleOverrides } from './example'
import { reconstructionExample } from './reconstruction-example'
import { UpdatePracticeSummary } from './summary'
import { UpdatePracticeView } from './view'

function recordAt(level: ProjectedLevel, body: DocumentBody, overrides: readonly LevelOverride[]) {
  const projected = project(updatePractice, body, level, overrides)
  return { level, body: projected, computed: updatePractice.compute(projected, level) }
}

const entities: Record<string, string> = { '&#x27;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' }

function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&[#a-z0-9]+;/g, (entity) => entities[entity] ?? entity).replace(/\s+/g, ' ')
}

// Rows are drawn under the channel that they name, and the title is the head of the page.
const elsewhere = ({ path, field }: Leaf) => path === 'about.title' || /^(rings|signals|halting|outcomes)\.list#.*\.channel$/.test(path) || field === 'product'
const references = ['exercise_channels', 'max_ring_reached_when_halted']

function expectedWords({ value, about, field }: Leaf): string[] {
  if (isWithheld(value)) return ['Withheld']
  if (isNoAnswer(value)) return [value.because]
  if (references.includes(field)) return [about.label]
  if (typeof value === 'number') return [value.toLocaleString('en-GB', { maximumFractionDigits: 10 })]
  if (Array.isArray(value)) return value.map((item) => about.words?.[String(item)] ?? String(item))
  const text = String(value)
  if (durationSchema.safeParse(text).success) return [durationWords(text)]
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return [text.slice(0, 4)]
  return [about.words?.[text] ?? text]
}

describe.each([['the example of Northlight Sentry', example, exampleOverrides], ['the reconstruction of Microsoft Defender', reconstructionExample, []]] as [string, DocumentBody, readonly LevelOverride[]][])('%s', (_name, body, overrides) => {
  test.each(projectedLevels)('shows every value that %s may see', (level) => {
    const record = recordAt(level, body, overrides)
    const words = wordsOf(renderToStaticMarkup(<UpdatePracticeView record={record} />))
    const missing = [...leavesOf(updatePractice, record.body)].filter((leaf) => !elsewhere(leaf)).flatMap((leaf) => expectedWords(leaf).filter((piece) => !words.includes(piece.replace(/\s+/g, ' '))).map((piece) => `${leaf.path}: ${piece}`))
    expect(missing).toEqual([])
  })

  test('has room for a note beside every field', () => {
    const record = recordAt('bilateral', body, overrides)
    const asked = new Set<string>()
    const note = (path: string) => {
      asked.add(path)
      return null
    }
    renderToStaticMarkup(<UpdatePracticeView record={record} annotate={note} />)
    const unasked = [...leavesOf(updatePractice, record.body)].map((leaf) => leaf.path).filter((path) => !asked.has(path) && path !== 'about.title')
    expect(unasked).toEqual([])
    for (const list of ['channels.list', 'rings.list', 'signals.list', 'halting.list', 'outcomes.list', 'continuity.called']) expect(asked).toContain(list)
    for (const { row } of rowsAt(body, 'rings.list')) expect(asked).toContain(`rings.list#${row}`)
  })

  test('carries no style attribute, which the content security policy would block', () => {
    const record = recordAt('bilateral', body, overrides)
    expect(renderToStaticMarkup(<><UpdatePracticeView record={record} /><UpdatePracticeSummary record={record} /></>)).not.toMatch(/ style="/)
  })
})

test('the page draws a ring glyph for every channel and reads it aloud', () => {
  const html = renderToStaticMarkup(<UpdatePracticeView record={recordAt('public', example, [])} />)
  expect(wordsOf(html)).toContain('A plan of 4 rings: Internal, 0.1% of the fleet, bakes for 1 hour, then a gate; Canary, 0.9% of the fleet')
  expect(html.match(/width="168"/g)).toHaveLength(2)
})

test('the public sees when everybody is offered an update, and that its mean time to protection is not told', () => {
  const words = wordsOf(renderToStaticMarkup(<UpdatePracticeView record={recordAt('public', example, [])} />))
  expect(words).toContain('Until everybody is offered it, at least 11 hours')
  expect(words).toContain('The time in which half of a ring has an update is not told at this level.')
  expect(words).not.toContain('3,690')
})

test('rows whose channel is gone are shown all the same', () => {
  const body = { ...example, channels: { list: [] } }
  const words = wordsOf(renderToStaticMarkup(<UpdatePracticeView record={recordAt('bilateral', body, [])} />))
  expect(words).toContain('Not assigned to a channel')
  expect(words).toContain('Canary')
})

test('the page of a product is told the channels, their rings, how they are stopped, what customers decide and the last exercise', () => {
  const words = wordsOf(renderToStaticMarkup(<UpdatePracticeSummary record={recordAt('public', example, [])} />))
  for (const piece of ['Behavioural content', 'Protected process in user mode', 'Canary: 0.9%, 4 h', 'The update is no longer offered', 'Do these controls hold for content too', 'Last exercise 12 May 2026', 'not disclosed']) expect(words).toContain(piece)
})

test('the ring that a halted update reached is a link to that ring', () => {
  const html = renderToStaticMarkup(<UpdatePracticeView record={recordAt('oversight', example, [])} />)
  expect(html).toContain('<a href="#ring-nxsrgct3">Early access</a>')
  expect(html).toContain('id="ring-nxsrgct3"')
})
