import { describe, expect, it } from 'vitest'
import type { DocumentBody, Rule } from '@/domain/kind-definition'
import { everyChannelHasARing, everyChannelHasThreeSignals, everyChannelIsHaltedInOneWay, everyChannelTellsItsOutcomes, theRingsOfAChannelAddUpToTheFleet } from './coverage'

const filed = { step: 'filed' }
const channels = { list: [{ row: 'aaaaaaaa', channel_name: 'Content' }, { row: 'bbbbbbbb' }] }
const rows = (...list: object[]) => ({ list: list.map((row, index) => ({ row: `cccc000${index}`, ...row })) })
const of = (channel: string, count: number) => Array.from({ length: count }, () => ({ channel }))
const messages = (rule: Rule, body: DocumentBody) => rule(body, filed).map(({ message }) => message)

describe('everyChannelHasARing', () => {
  it('asks a channel without one, by its name or its place', () => {
    expect(everyChannelHasARing({ channels }, filed)).toEqual([
      { path: 'rings.list', message: '“Content” has no ring. If everybody gets it at once, say so with one ring of 100%.' },
      { path: 'rings.list', message: '“Channel 2” has no ring. If everybody gets it at once, say so with one ring of 100%.' },
    ])
    expect(messages(everyChannelHasARing, { channels, rings: rows(...of('aaaaaaaa', 1), ...of('bbbbbbbb', 3)) })).toEqual([])
  })

  it('asks nothing of a plan that is answered as a whole', () => {
    expect(messages(everyChannelHasARing, { channels, rings: { list: { answer: 'not_disclosed', because: 'x' } } })).toEqual([])
  })
})

describe('everyChannelHasThreeSignals', () => {
  it('counts them for each channel', () => {
    expect(messages(everyChannelHasThreeSignals, { channels, signals: rows(...of('aaaaaaaa', 2)) })).toEqual(['“Content” has 2 health signals. Three is the least.', '“Channel 2” has no health signals. Three is the least.'])
    expect(messages(everyChannelHasThreeSignals, { channels, signals: rows(...of('aaaaaaaa', 1), ...of('bbbbbbbb', 3)) })).toEqual(['“Content” has 1 health signal. Three is the least.'])
    expect(messages(everyChannelHasThreeSignals, { channels, signals: rows(...of('aaaaaaaa', 3), ...of('bbbbbbbb', 4)) })).toEqual([])
  })
})

describe('everyChannelIsHaltedInOneWay', () => {
  it('asks for one entry, neither none nor two', () => {
    expect(messages(everyChannelIsHaltedInOneWay, { channels, halting: rows(...of('aaaaaaaa', 2)) })).toEqual(['“Content” has 2 entries for pause and rollback. One is enough.', '“Channel 2” has no entry for pause and rollback.'])
    expect(messages(everyChannelIsHaltedInOneWay, { channels, halting: rows(...of('aaaaaaaa', 1), ...of('bbbbbbbb', 1)) })).toEqual([])
  })
})

describe('everyChannelTellsItsOutcomes', () => {
  it('asks for one entry, and takes an answer for all of them', () => {
    expect(messages(everyChannelTellsItsOutcomes, { channels, outcomes: rows(...of('bbbbbbbb', 1)) })).toEqual(['“Content” has no entry for outcomes.'])
    expect(messages(everyChannelTellsItsOutcomes, { channels, outcomes: { list: { answer: 'unknown', because: 'x' } } })).toEqual([])
  })
})

describe('theRingsOfAChannelAddUpToTheFleet', () => {
  const shares = (...list: unknown[]) => messages(theRingsOfAChannelAddUpToTheFleet, { channels, rings: rows(...list.map((population_pct) => ({ channel: 'aaaaaaaa', population_pct }))) })
  const unknown = { answer: 'unknown', because: 'x' }

  it('takes a hundred percent, give or take a hundredth', () => {
    expect(shares(0.1, 0.9, 9, 40, 50)).toEqual([])
    expect(shares(33.33, 33.33, 33.33)).toEqual([])
    expect(shares(0.1, 0.2, 99.71)).toEqual([])
    expect(shares(0.1, 0.9, 9, 40, 49.98)).toEqual(['The rings of “Content” add up to 99.98%. Together they are the whole fleet: 100%.'])
    expect(shares(1, 100)).toHaveLength(1)
  })

  it('waits for shares that are not known, unless the others are too much already', () => {
    expect(shares(0.1, unknown)).toEqual([])
    expect(shares(60, 50, unknown)).toEqual(['The rings of “Content” add up to 110%. Together they are the whole fleet: 100%.'])
    expect(shares()).toEqual([])
  })
})
