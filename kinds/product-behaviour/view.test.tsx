import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { projectedLevels } from '@/domain/audience'
import { leavesOf, type Leaf } from '@/domain/field-walk'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { recordAt, wordsFor, wordsOf } from '../testing/drawn-values'
import { productBehaviour as kind } from './definition'
import { example, exampleOverrides } from './example'
import { reconstructionExample } from './reconstruction-example'
import { ProductBehaviourSummary } from './summary'
import { ProductBehaviourView } from './view'

// The title is the head of the page; content is named by links.
const elsewhere = ({ path }: Leaf) => path === 'about.title'
const expectedWords = (leaf: Leaf) => (leaf.field === 'content_formats_in_kernel' && Array.isArray(leaf.value) ? ['Address table'] : wordsFor(leaf))

describe.each([
  ['the example', example, exampleOverrides],
  ['the reconstruction', reconstructionExample, []],
] as [string, DocumentBody, LevelOverride[]][])('%s', (_name, body, overrides) => {
  test.each(projectedLevels)('the page shows every value that %s may see', (level) => {
    const record = recordAt(kind, level, body, overrides)
    const words = wordsOf(renderToStaticMarkup(<ProductBehaviourView record={record} />))
    const missing = [...leavesOf(kind, record.body)].filter((leaf) => !elsewhere(leaf)).flatMap((leaf) => expectedWords(leaf).filter((piece) => !words.includes(piece)).map((piece) => `${leaf.path}: ${piece}`))
    expect(missing).toEqual([])
  })

  test('a note stands once beside every field that is drawn', () => {
    const record = recordAt(kind, 'bilateral', body, overrides)
    const asked: string[] = []
    renderToStaticMarkup(<ProductBehaviourView record={record} annotate={(path) => void asked.push(path)} />)
    expect(asked.length).toBe(new Set(asked).size)
    expect([...leavesOf(kind, record.body)].map(({ path }) => path).filter((path) => !asked.includes(path) && path !== 'about.title')).toEqual([])
  })
})

test('the plan stands beside what the platform offers, as of when and from where', () => {
  const words = renderToStaticMarkup(<ProductBehaviourView record={recordAt(kind, 'public', example, exampleOverrides)} />)
  expect(wordsOf(words)).toMatch(/In preview ?: FO_\*, FS_\*, VOLUME_\*, KTM_\*/)
  expect(wordsOf(words)).toMatch(/As of October 2026 ?, provisional/)
  expect(words).toContain('href="https://learn.microsoft.com/en-us/windows/win32/wesp/wesp-registry-events"')
})

test('the page of a product shows what can be compared, and nothing that only narrower levels hold', () => {
  const html = renderToStaticMarkup(<ProductBehaviourSummary record={recordAt(kind, 'public', example, exampleOverrides)} />)
  for (const shown of ['nlfilter.sys', 'WHCP certified', 'Cloud cannot be reached', 'runs three drivers']) expect(wordsOf(html)).toContain(shown)
  for (const hidden of ['555 0100', 'NlSentry', 'A token of the console', 'three times as long']) expect(html).not.toContain(hidden)
})

test('a product in user mode only says so', () => {
  const body = { kernel: { drivers: { answer: 'not_applicable', because: 'It has no driver.' } } }
  const words = wordsOf(renderToStaticMarkup(<ProductBehaviourView record={recordAt(kind, 'public', body)} />))
  expect(words).toContain('User mode only Yes')
  expect(words).toContain('It has no driver.')
})

test('no element carries a style attribute, which the content security policy would block', () => {
  expect(renderToStaticMarkup(<ProductBehaviourView record={recordAt(kind, 'bilateral', example, exampleOverrides)} />)).not.toMatch(/ style="/)
})
