import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { levels } from '@/domain/audience'
import { publicationStates } from '@/domain/workflow/publication'
import { Answer } from './answer'
import { answerWords, type AnswerValue } from './answer-words'
import { AudienceLadder } from './audience-ladder'
import { Clock } from './clock'
import { HandlingLabel } from './handling-label'
import { SeverityBadge } from './severity-badge'
import { StateBadge } from './state-badge'

const html = (element: ReactElement) => renderToStaticMarkup(element)
const words = (element: ReactElement) => html(element).replace(/<[^>]+>/g, '')
const drawing = (element: ReactElement) => /<svg[\s\S]*<\/svg>/.exec(html(element))?.[0]

const because = 'The logs were lost.'
const answers: AnswerValue[] = [
  true,
  false,
  { answer: 'unknown', because },
  { answer: 'not_applicable', because },
  { answer: 'not_disclosed', because },
  { withheld: true },
  undefined,
]

describe('an answer', () => {
  test('is one of seven, each with words and a shape of its own', () => {
    expect(new Set(answers.map((value) => words(<Answer value={value} />))).size).toBe(7)
    expect(new Set(answers.map((value) => drawing(<Answer value={value} />))).size).toBe(7)
  })

  test('gives its reason where it gives no value', () => {
    expect(words(<Answer value={{ answer: 'not_disclosed', because }} />)).toBe('Not disclosed because: The logs were lost.')
  })

  test('that is withheld says nothing more, and is not unknown', () => {
    expect(words(<Answer value={{ withheld: true }} />)).toBe('Withheld')
  })

  test('is never blank', () => {
    expect(answerWords(undefined)).toBe('Not given yet')
  })
})

describe('the audience ladder', () => {
  test.each([
    ['public', 'Visible to everyone'],
    ['community', 'Visible to community and above'],
    ['oversight', 'Visible to oversight and above'],
    ['bilateral', 'Visible to bilateral and above'],
    ['named', 'Visible to named people only'],
  ] as const)('at %s reads aloud as "%s"', (level, sentence) => {
    expect(html(<AudienceLadder level={level} />)).toContain(sentence)
    expect(html(<AudienceLadder level={level} compact />)).toContain(sentence)
  })

  test('draws each level differently', () => {
    expect(new Set(levels.map((level) => drawing(<AudienceLadder level={level} compact />))).size).toBe(levels.length)
  })
})

describe('a clock', () => {
  const now = new Date('2026-11-22T09:00Z')

  test('states the absolute time and how far off it is', () => {
    const text = words(<Clock label="Notice due" due={new Date('2026-11-22T14:10Z')} now={now} />)
    expect(text).toContain('in 5 hours 10 minutes')
    expect(text).toContain('22 November 2026, 14:10 UTC')
  })

  test('that has passed says so in words', () => {
    expect(words(<Clock label="Notice due" due={new Date('2026-11-22T06:00Z')} now={now} />)).toContain('passed 3 hours ago')
  })
})

test('every publication state has a shape and an explanation of its own', () => {
  expect(new Set(publicationStates.map((state) => drawing(<StateBadge state={state} />))).size).toBe(publicationStates.length)
  expect(new Set(publicationStates.map((state) => words(<StateBadge state={state} explain />))).size).toBe(publicationStates.length)
})

test('a severity from a lower bound says at least', () => {
  expect(words(<SeverityBadge severity="S2" atLeast />)).toBe('At least S2 serious host impact')
})

test('a handling label carries the TLP label and what a reader may do', () => {
  expect(words(<HandlingLabel level="oversight" />)).toBe(
    'TLP:AMBER+STRICT May be shared inside your own organisation only, with those who need to know.',
  )
})

test('no figure carries an inline style, which the public pages forbid', () => {
  const all = [...answers.map((value) => <Answer key="a" value={value} />), <AudienceLadder key="l" level="community" />]
  expect(all.map(html).join('')).not.toContain('style=')
})
