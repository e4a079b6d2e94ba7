import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { withheld } from '../answers'
import { durationSchema } from '../duration-schema'
import { field, plainField, rowIdSchema, rows, type FieldAbout } from '../field'
import type { DocumentBody, KindDefinition } from '../kind-definition'
import { smallKind } from '../testing/small-kind'
import { momentSchema } from '../timestamp'
import { forCommunity } from '../usual-levels'
import { countSchema, countWords, dateSchema, line, prose, yesNo, yesNoWords } from '../values'
import { differences } from './differences'
import { movedIds } from './moved-rows'

const about = (label: string, more: Partial<FieldAbout> = {}) => ({ label, ...forCommunity, ...more })
const startWords = { boot: 'Boot', system: 'System', demand: 'On demand' }
const channels = rows({ name: plainField(line(40), about('Name')) })
const rings = rows({
  channel: plainField(rowIdSchema, about('Channel')),
  name: plainField(line(40), about('Name of the ring')),
  bake: field(durationSchema, about('Minimum bake')),
  share: field(z.number(), about('Share of the fleet')),
})

const kind: KindDefinition = {
  ...smallKind,
  sections: {
    plan: { label: 'Plan', step: 'early', schema: z.strictObject({ channels: field(channels, about('Channels')), rings: field(rings, about('Rings')) }) },
    rest: {
      label: 'The rest',
      step: 'early',
      schema: z.strictObject({
        start: field(z.enum(['boot', 'system', 'demand']), about('Start type', { words: startWords })),
        roles: field(z.array(z.enum(['boot', 'system', 'demand'])), about('Roles', { words: startWords })),
        formats: field(z.array(line(40)), about('Formats')),
        unloads: field(yesNo, about('Can it be unloaded', { words: yesNoWords })),
        reach: field(countSchema, about('Reach', { words: countWords })),
        since: field(dateSchema, about('Since')),
        seen: field(momentSchema, about('When')),
        version: field(line(40), about('Version')),
        summary: field(prose(), about('Summary', { control: 'paragraph' })),
        halts: field(z.array(rowIdSchema), about('Halted rings')),
      }),
    },
  },
}

const rest = (before: object, after: object) => differences(kind, { rest: { ...before } }, { rest: { ...after } }).map(({ sentence }) => sentence)
const plan = (before: object, after: object) => differences(kind, { plan: { ...before } } as DocumentBody, { plan: { ...after } } as DocumentBody)
const ring = (row: string, name: string, more: object = {}) => ({ row, name, ...more })

describe('a difference in words', () => {
  it('cuts and raises lengths of time, numbers and shares', () => {
    const [early, wide] = [ring('aaaaaaaa', 'Early access', { bake: 'PT48H', share: 0.1 }), ring('bbbbbbbb', 'Wide', { bake: 'PT1H', share: 20 })]
    expect(plan({ rings: [early, wide] }, { rings: [{ ...early, bake: 'PT6H' }, { ...wide, bake: 'P1D', share: 25.5 }] }).map(({ sentence }) => sentence)).toEqual([
      'Minimum bake of “Early access” cut from 48 h to 6 h',
      'Minimum bake of “Wide” raised from 1 h to 1 d',
      '“Share of the fleet” of “Wide” raised from 20 to 25.5',
    ])
  })

  it('says no order where a length of time is written in another way', () => {
    expect(plan({ rings: [ring('aaaaaaaa', 'A', { bake: 'PT48H' })] }, { rings: [ring('aaaaaaaa', 'A', { bake: 'P2D' })] })[0]?.sentence).toBe('Minimum bake of “A” changed from 48 h to 2 d')
  })

  it('changes choices by their words, and lists of choices by what came and went', () => {
    expect(rest({ start: 'system', unloads: 'yes' }, { start: 'boot', unloads: 'no' })).toEqual(['Start type changed from System to Boot', '“Can it be unloaded” changed from Yes to No'])
    expect(rest({ roles: ['boot', 'system'] }, { roles: ['boot', 'demand'] })).toEqual(['Roles changed: added On demand; removed System'])
    expect(rest({ roles: ['boot', 'system'] }, { roles: ['system', 'boot'] })).toEqual(['Roles changed: order is now System, Boot'])
    expect(rest({ formats: ['.dat'] }, { formats: ['.dat', '.json'] })).toEqual(['Formats changed: added “.json”'])
  })

  it('moves days and times', () => {
    expect(rest({ since: '2026-01-31', seen: { at: '2026-01-31T04:09Z', precision: 'minute' } }, { since: '2026-02-01', seen: { at: '2026-01-31T04:00Z', precision: 'hour' } })).toEqual([
      'Since moved from 2026-01-31 to 2026-02-01',
      '“When” moved from 2026-01-31 04:09 UTC to 2026-01-31 about 04:00 UTC',
    ])
  })

  it('tells answers, what is withheld and what is given apart', () => {
    const closed = { answer: 'not_disclosed', because: 'A customer asked.' }
    expect(rest({ start: closed }, { start: 'boot' })).toEqual(['Start type was not disclosed (A customer asked.), now Boot'])
    expect(rest({ start: 'boot' }, { start: withheld })).toEqual(['Start type was Boot, now withheld'])
    expect(rest({ start: withheld }, { start: closed })).toEqual(['Start type was withheld, now not disclosed (A customer asked.)'])
    expect(rest({ summary: closed }, { summary: 'Words.' })).toEqual(['Summary was not disclosed (A customer asked.), now given'])
    expect(rest({}, { start: 'boot' })).toEqual(['Start type added: Boot'])
    expect(rest({ start: 'boot' }, {})).toEqual(['Start type removed, was Boot'])
  })

  it('names the parts of a value that changed', () => {
    const count = { best: 347, unit: 'hosts', method: 'measured', as_of: '2026-11-10' }
    expect(rest({ reach: count }, { reach: { ...count, best: 1412, high: 2000, method: 'estimated' } })).toEqual(['Reach changed: best raised from 347 to 1,412; high added: 2,000; method changed from Measured to Estimated'])
  })

  it('quotes what is short and says of running text that it was reworded', () => {
    expect(rest({ version: '5.2', summary: 'One.' }, { version: '5.3', summary: 'Two.' })).toEqual(['Version changed from “5.2” to “5.3”', 'Summary reworded'])
    const [, summary] = differences(kind, { rest: { version: '5.2', summary: 'One.' } }, { rest: { version: '5.3', summary: 'Two.' } })
    expect(summary).toMatchObject({ isText: true, before: 'One.', after: 'Two.', section: 'The rest', field: 'Summary', list: null, row: null })
  })

  it('names rows by their title, and by the row that they belong to', () => {
    const content = { row: 'cccccccc', name: 'Content' }
    const before = { channels: [content], rings: [ring('aaaaaaaa', 'Early', { channel: 'cccccccc' })] }
    const after = { channels: [content], rings: [ring('aaaaaaaa', 'Early', { channel: 'cccccccc', bake: 'PT1H' }), ring('bbbbbbbb', 'Wide', { channel: 'cccccccc' })] }
    expect(plan(before, after).map(({ sentence }) => sentence)).toEqual(['Minimum bake of “Content: Early” added: 1 h', '“Content: Wide” added to rings'])
    expect(plan(after, before).map(({ sentence }) => sentence)).toEqual(['“Content: Wide” removed from rings', 'Minimum bake of “Content: Early” removed, was 1 h'])
    expect(plan(before, after)[1]).toMatchObject({ path: 'plan.rings#bbbbbbbb', change: 'row_added', row: '“Content: Wide”', place: 1, afterWords: 'Channel: “Content”\nName of the ring: Wide' })
  })

  it('tells rows of one name apart by their places, and so those without words', () => {
    const twice = [ring('aaaaaaaa', 'Same'), ring('bbbbbbbb', 'Same'), { row: 'dddddddd' }]
    expect(plan({ rings: twice }, { rings: twice.map((row) => ({ ...row, bake: 'PT1H' })) }).map(({ row }) => row)).toEqual(['“Same” (entry 1)', '“Same” (entry 2)', 'entry 3'])
  })

  it('says which rows moved, and no more of them than did', () => {
    const [a, b, c, d] = [ring('aaaaaaaa', 'A'), ring('bbbbbbbb', 'B'), ring('cccccccc', 'C'), ring('dddddddd', 'D')]
    const [moved, ...others] = plan({ rings: [a, b, c] }, { rings: [c, a, d, b] }).toReversed()
    expect(moved).toMatchObject({ path: 'plan.rings', change: 'rows_moved', sentence: 'Order of rings changed: “C” moved from place 3 to 1' })
    expect(others.map(({ sentence }) => sentence)).toEqual(['“D” added to rings'])
  })

  it('compares a list with an answer that stands in its place', () => {
    const none = { answer: 'not_applicable', because: 'It has no rings.' }
    expect(plan({ rings: [ring('aaaaaaaa', 'A')] }, { rings: none })[0]?.sentence).toBe('Rings was a list of one entry, now not applicable (It has no rings.)')
  })

  it('names rows that a field refers to, and says so of one that this level is not shown', () => {
    const body = (halts: string[]): DocumentBody => ({ plan: { rings: [ring('aaaaaaaa', 'Early')] }, rest: { halts } })
    expect(differences(kind, body(['aaaaaaaa']), body(['zzzzzzzz']))[0]?.sentence).toBe('Halted rings changed: added an entry without a title here; removed “Early”')
  })
})

describe('the rows that moved', () => {
  it('are as few as account for the new order', () => {
    expect(movedIds(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(['d'])
    expect(movedIds(['a', 'b', 'c', 'd'], ['b', 'a', 'd', 'c']).length).toBe(2)
    expect(movedIds(['a', 'b'], ['a', 'b'])).toEqual([])
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { minLength: 7 }), (after) => {
        const before = after.toSorted()
        const moved = movedIds(before, after)
        const kept = after.filter((id) => !moved.includes(id))
        expect(kept).toEqual(kept.toSorted())
      }),
    )
  })
})
