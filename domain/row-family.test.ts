import { describe, expect, it } from 'vitest'
import { missingFor } from './completeness'
import type { DocumentBody } from './kind-definition'
import { rowsAt } from './answered'
import { copyFamily } from './row-family'
import { problemsIn } from './validation'
import { updatePractice as kind } from '@/kinds/update-practice/definition'
import { example, exampleOverrides } from '@/kinds/update-practice/example'

const family = kind.family
const content = 'nxscntnt'

function ids() {
  let count = 0
  return () => `zzzz${String((count += 1)).padStart(4, '0')}`
}

function copied(body: DocumentBody, copy: { from: string; to: string | null }, overrides = exampleOverrides) {
  const result = copyFamily(kind, family, body, overrides, copy, ids())
  if (!result) throw new Error('nothing to copy')
  return result
}

const another: DocumentBody = { ...example, channels: { list: [...rowsAt(example, 'channels.list'), { row: 'nxsm0de0', channel_name: 'Models', payload_class: 'ml_model' }] } }

describe('copying what belongs to a row', () => {
  it('gives another row the same rows in every list, under ids of their own', () => {
    const { body, left } = copied(another, { from: content, to: 'nxsm0de0' })
    expect(left).toEqual([])
    expect(problemsIn(kind, body)).toEqual([])
    for (const list of family.members) {
      const [before, after] = [rowsAt(another, list), rowsAt(body, list)]
      expect(after.slice(0, before.length)).toEqual(before)
      const sources = before.filter((row) => row['channel'] === content)
      expect(after.slice(before.length).map((row) => ({ ...row, row: '', channel: '', max_ring_reached_when_halted: undefined }))).toEqual(sources.map((row) => ({ ...row, row: '', channel: '', max_ring_reached_when_halted: undefined })))
      expect(new Set(after.map(({ row }) => row)).size).toBe(after.length)
    }
    expect(body['about']).toBe(another['about'])
  })

  it('leads references among the copies to the copies', () => {
    const { body } = copied(another, { from: content, to: 'nxsm0de0' })
    const reached = rowsAt(body, 'outcomes.list').at(-1)?.['max_ring_reached_when_halted']
    expect(rowsAt(body, 'rings.list').find(({ row }) => row === reached)).toMatchObject({ channel: 'nxsm0de0', ring_name: 'Early access' })
  })

  it('copies the row itself where no other is named, and leaves a document complete but for what must differ', () => {
    const { body } = copied(example, { from: content, to: null })
    expect(rowsAt(body, 'channels.list').at(-1)).toMatchObject({ channel_name: 'Copy of Behavioural content', payload_class: 'behavioural_content' })
    expect(missingFor(kind, body, 'filed')).toEqual([])
  })

  it('leaves lists alone in which the row has rows already', () => {
    const begun = { ...another, rings: { list: [...rowsAt(another, 'rings.list'), { row: 'nxsr0wn0', channel: 'nxsm0de0', ring_name: 'Own' }] } }
    const { body, left } = copied(begun, { from: content, to: 'nxsm0de0' })
    expect(left).toEqual(['rings.list'])
    expect(rowsAt(body, 'rings.list')).toEqual(rowsAt(begun, 'rings.list'))
    expect(rowsAt(body, 'signals.list')).toHaveLength(9)
  })

  it('brings the changes of audience on copied rows along, and no other', () => {
    const closed = [{ path: 'rings.list#nxsrgct1.population_abs', level: 'bilateral' as const, reason: 'x' }, { path: 'halting.list#nxshact0', level: 'oversight' as const, reason: 'y' }]
    const other = [{ path: 'rings.list#nxsrgdv1.population_abs', level: 'bilateral' as const, reason: 'z' }, { path: 'control.pause', level: 'community' as const, reason: 'z' }]
    const { body, overrides } = copied(another, { from: content, to: 'nxsm0de0' }, [...closed, ...other])
    expect(overrides.map(({ level, reason }) => ({ level, reason }))).toEqual(closed.map(({ level, reason }) => ({ level, reason })))
    const [ring] = rowsAt(body, 'rings.list').filter(({ channel }) => channel === 'nxsm0de0')
    expect(overrides[0]?.path).toBe(`rings.list#${ring?.row}.population_abs`)
  })

  it('finds nothing to copy from or to a row that is not there, or from a row to itself', () => {
    for (const copy of [{ from: 'zzzzzzzz', to: content }, { from: content, to: 'zzzzzzzz' }, { from: content, to: content }]) expect(copyFamily(kind, family, example, [], copy, ids())).toBeNull()
  })
})
