import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Fact } from '@/domain/declared/facts'
import { declaredAndObserved, type DeclaredAndObserved, type ReleasedPlan } from '@/domain/declared/in-force'
import type { DeclaredChannel } from '@/domain/declared/plan-and-course'
import type { ProjectedLevel } from '@/domain/audience'
import type { LevelOverride } from '@/domain/kind-definition'
import { readReplayState } from '@/domain/rollout/replay-state'
import { typedModel } from '@/domain/rollout/typed-model'
import type { Told } from '@/domain/declared/told'
import { recordAt, wordsOf } from '../../testing/drawn-values'
import { incidentPostMortem as kind } from '../definition'
import { harbourExample, harbourOverrides } from '../harbour-example'
import { IncidentPostMortemView } from '../view'
import { relationText, sideText } from './fact-words'

const told = <T,>(value: T): Told<T> => ({ path: 'd.d', is: 'value', value })
const silent = { path: 'd.d', is: 'silent' } as const
const record = recordAt(kind, 'public', harbourExample, [])
const course = kind.observes(record.body)
const ring = (name: string, minutes: number) => ({ name: told(name), share: silent, bake: told(minutes), sample: silent, gate: silent })
const channel: DeclaredChannel = { name: 'Detection content', rings: [ring('Harbour itself', 240), ring('Canary', 1440), ring('Wide', 1440)], haltLatency: silent, whoCanHalt: silent, fasterLane: { exists: silent, leastRings: silent, leastBake: silent } }
const plan = (wish: Partial<ReleasedPlan> = {}): ReleasedPlan => ({
  documentId: 'BH-UP-2026-AAAAAA', versionId: '0', path: '/practices/how-aaaaaa/versions/1.0.0', number: '1.0.0', title: 'How it is updated', releasedAt: new Date('2026-03-16T10:20Z'), effectiveFrom: '2026-04-01', channels: [channel], ...wish,
})

function drawn(declared: DeclaredAndObserved | null): { html: string; words: string } {
  const html = renderToStaticMarkup(<IncidentPostMortemView record={{ ...record, declared }} />)
  return { html, words: wordsOf(html) }
}
const laid = (plans: ReleasedPlan[]) => course && declaredAndObserved(course, plans)

describe('declared and observed, on a page', () => {
  test('names the version of the plan, when it was released, and what the vendor says beside each difference', () => {
    const { html, words } = drawn(laid([plan()]))
    expect(html).toContain('href="/practices/how-aaaaaa/versions/1.0.0"')
    for (const piece of ['How it is updated, version 1.0.0', '16 March 2026, 10:20 UTC', '1 April 2026', 'Least time from “Canary” to the next ring', '1 day', '15 minutes to “Wide”', 'Shorter than declared', 'Our plan had no faster lane', 'Was the rollout plan followed']) {
      expect(words).toContain(piece)
    }
    expect(words).not.toContain('withheld')
    expect(html).toContain('Declared, at the earliest: Harbour itself at once, Canary after 4 hours, Wide after 1 day 4 hours.')
    expect(html).toContain('Observed: Harbour itself at once, Canary after 4 hours 5 minutes, Wide after 4 hours 20 minutes, halted after 5 hours 31 minutes.')
  })

  test('says plainly what cannot be laid side by side, and why', () => {
    expect(drawn(laid([])).words).toContain('No plan for this product that you can read had been released before this update.')
    expect(drawn(laid([plan({ channels: [{ ...channel, name: 'Agent releases' }] })])).words).toContain('This report names the update channel “Detection content”. The plan declares “Agent releases”. So nothing is compared.')
    expect(drawn({ found: 'no_time' }).words).toContain('When the update was released is not told at this level.')
  })

  test('says where a withheld entry of the timeline could tell of other times', () => {
    const closed = recordAt(kind, 'public', harbourExample, [{ path: 'timeline.events#hbr7731j', level: 'community', reason: 'Ours.' }])
    const words = wordsOf(renderToStaticMarkup(<IncidentPostMortemView record={{ ...closed, declared: laid([plan()]) }} />))
    expect(words).toContain('The earliest that this level is told. An entry of the timeline is withheld.')
    expect(words).toContain('An entry that is withheld at this level is not counted and could change them.')
  })

  test('is not there where no update is told of', () => {
    expect(drawn(null).words).not.toContain('Declared and observed')
  })

  test('leads the public to a replay of the plan with what the report tells, and puts nothing of a narrower level into an address', () => {
    const withShares = plan({ channels: [{ ...channel, rings: channel.rings.map((each, index) => ({ ...each, share: told([0.2, 1.8, 98][index] ?? 0) })) }] })
    const declared = laid([withShares])
    const link = (level: ProjectedLevel, overrides: readonly LevelOverride[], released = true, body = harbourExample) =>
      /href="(\/replay[^"]*)"/.exec(renderToStaticMarkup(<IncidentPostMortemView record={{ ...recordAt(kind, level, body, overrides), declared, released }} />))?.[1]?.replaceAll('&amp;', '&')
    const ofPlan = 'share=0.2&bake=240+min&fails=100&share=1.8&bake=1440+min&fails=100&share=98&bake=0+min&fails=100'
    expect(link('public', [])).toBe(`/replay?${ofPlan}`)
    expect(link('public', harbourOverrides)).toBe(`/replay?n=190000&tau=14.4&delay=5&v=40&m=5&dr=15&da=10&h=29&${ofPlan}`)
    const ofNothing = { ...harbourExample, rollout: { ...harbourExample['rollout'], replay_parameters: { endpoints: 0, signals_to_alarm: 0, signal_delay_minutes: 0 } } }
    expect(link('public', harbourOverrides, true, ofNothing), 'a count of nothing is not told').toBe(`/replay?dr=0&${ofPlan}`)
    expect(typedModel(readReplayState((name) => new URL(link('public', harbourOverrides) ?? '', 'https://x.example').searchParams.getAll(name))).ok).toBe(true)
    expect(link('community', harbourOverrides)).toBeUndefined()
    expect(link('public', harbourOverrides, false), 'in a preview of a draft').toBeUndefined()
  })

  test('knows no word that judges', () => {
    const { words } = drawn(laid([plan()]))
    const part = words.slice(words.indexOf('Declared and observed'), words.indexOf('Recovery and notice'))
    expect(part).not.toMatch(/violat|breach|fail|fault|compl(y|iant)|wrong|bad|good|better|worse|rank/i)
  })
})

test('a fact is told in words with its unit and its bounds', () => {
  const fact = (wish: Partial<Fact>) => ({ what: 'bake', unit: 'minutes', ...wish }) as Fact
  expect(sideText({ paths: [], value: { least: 91, most: 150 } }, fact({}))).toBe('91 minutes to 2 hours 30 minutes')
  expect(sideText({ paths: [], value: { least: 0.2, most: 0.2 } }, fact({ unit: 'percent' }))).toBe('0.2%')
  expect(sideText({ paths: [], value: { words: ['A', 'B'] } }, fact({ what: 'order', unit: 'words' }))).toBe('A, then B')
  expect(sideText({ paths: [], unknown: 'not_told' }, fact({}))).toBe('Not told at this level')
  expect((['as_declared', 'less', 'more', 'other', 'open'] as const).map((relation) => relationText({ relation, unit: 'endpoints' }))).toEqual(['As declared', 'Fewer than declared', 'More than declared', 'Other than declared', 'Cannot be told'])
})
