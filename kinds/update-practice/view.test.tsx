import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { rowsAt } from '@/domain/answered'
import { projectedLevels } from '@/domain/audience'
import { leavesOf, type Leaf } from '@/domain/field-walk'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { recordAt, wordsFor, wordsOf } from '../testing/drawn-values'
import { updatePractice } from './definition'
import { example, exampleOverrides } from './example'
import { reconstructionExample } from './reconstruction-example'
import { UpdatePracticeSummary } from './summary'
import { UpdatePracticeView } from './view'

// Rows are drawn under the channel that they name, and the title is the head of the page.
const elsewhere = ({ path, field }: Leaf) => path === 'about.title' || /^(rings|signals|halting|outcomes)\.list#.*\.channel$/.test(path) || field === 'product'
const references = ['exercise_channels', 'max_ring_reached_when_halted']

const expectedWords = (leaf: Leaf) => (references.includes(leaf.field) && (typeof leaf.value === 'string' || Array.isArray(leaf.value)) ? [leaf.about.label] : wordsFor(leaf))

describe.each([['the example of Northlight Sentry', example, exampleOverrides], ['the reconstruction of Microsoft Defender', reconstructionExample, []]] as [string, DocumentBody, readonly LevelOverride[]][])('%s', (_name, body, overrides) => {
  test.each(projectedLevels)('shows every value that %s may see', (level) => {
    const record = recordAt(updatePractice, level, body, overrides)
    const words = wordsOf(renderToStaticMarkup(<UpdatePracticeView record={record} />))
    const missing = [...leavesOf(updatePractice, record.body)].filter((leaf) => !elsewhere(leaf)).flatMap((leaf) => expectedWords(leaf).filter((piece) => !words.includes(piece.replace(/\s+/g, ' '))).map((piece) => `${leaf.path}: ${piece}`))
    expect(missing).toEqual([])
  })

  test('has room for a note beside every field', () => {
    const record = recordAt(updatePractice, 'bilateral', body, overrides)
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
    const record = recordAt(updatePractice, 'bilateral', body, overrides)
    expect(renderToStaticMarkup(<><UpdatePracticeView record={record} /><UpdatePracticeSummary record={record} /></>)).not.toMatch(/ style="/)
  })
})

test('the page draws a ring glyph for every channel and reads it aloud', () => {
  const html = renderToStaticMarkup(<UpdatePracticeView record={recordAt(updatePractice, 'public', example, [])} />)
  expect(wordsOf(html)).toContain('A plan of 4 rings: Internal, 0.1% of the fleet, bakes for 1 hour, then a gate; Canary, 0.9% of the fleet')
  expect(html.match(/width="168"/g)).toHaveLength(2)
})

test('the public sees when everybody is offered an update, and that its mean time to protection is not told', () => {
  const words = wordsOf(renderToStaticMarkup(<UpdatePracticeView record={recordAt(updatePractice, 'public', example, [])} />))
  expect(words).toContain('Until everybody is offered it, at least 11 hours')
  expect(words).toContain('The time in which half of a ring has an update is not told at this level.')
  expect(words).not.toContain('3,690')
})

test('rows whose channel is gone are shown all the same', () => {
  const body = { ...example, channels: { list: [] } }
  const words = wordsOf(renderToStaticMarkup(<UpdatePracticeView record={recordAt(updatePractice, 'bilateral', body, [])} />))
  expect(words).toContain('Not assigned to a channel')
  expect(words).toContain('Canary')
})

test('the page of a product is told the channels, their rings, how they are stopped, what customers decide and the last exercise', () => {
  const words = wordsOf(renderToStaticMarkup(<UpdatePracticeSummary record={recordAt(updatePractice, 'public', example, [])} />))
  for (const piece of ['Behavioural content', 'Protected process in user mode', 'Canary: 0.9%, 4 h', 'The update is no longer offered', 'Do these controls hold for content too', 'Last exercise 12 May 2026', 'not disclosed']) expect(words).toContain(piece)
})

test('the ring that a halted update reached is a link to that ring', () => {
  const html = renderToStaticMarkup(<UpdatePracticeView record={recordAt(updatePractice, 'oversight', example, [])} />)
  expect(html).toContain('<a href="#ring-nxsrgct3">Early access</a>')
  expect(html).toContain('id="ring-nxsrgct3"')
})

test('a bake time that is not told says so, and only where nothing follows the ring does none stand', () => {
  const because = 'x'
  const bakes = [{ answer: 'not_disclosed', because }, { answer: 'unknown', because }, { withheld: true }, undefined, 'PT4H', { answer: 'not_applicable', because }]
  const ringsOf = (given: unknown[]): string[] => {
    const list = given.map((min_bake, index) => ({ row: `cccc000${index}`, channel: 'nxscntnt', ring_name: `Ring ${index + 1}`, population_pct: 1, min_bake }))
    const html = renderToStaticMarkup(<UpdatePracticeSummary record={{ level: 'public', body: { ...example, rings: { list } }, computed: {} }} />)
    return [...html.matchAll(/<li>(Ring \d: [^<]*)<\/li>/g)].map(([, words = '']) => words)
  }
  expect(ringsOf(bakes)).toEqual(['Ring 1: 1%, bake time not disclosed', 'Ring 2: 1%, bake time unknown', 'Ring 3: 1%, bake time withheld', 'Ring 4: 1%, bake time not stated', 'Ring 5: 1%, 4 h', 'Ring 6: 1%'])
  expect(ringsOf([{ withheld: true }])).toEqual(['Ring 1: 1%, bake time withheld'])
  expect(ringsOf([undefined])).toEqual(['Ring 1: 1%'])
})
