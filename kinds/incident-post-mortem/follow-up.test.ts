import { expect, it } from 'vitest'
import { followUpJson } from '@/domain/follow-up'
import { project } from '@/domain/projection'
import { incidentPostMortem as kind } from './definition'
import { example } from './example'
import { followUp } from './follow-up'

const at = (time: string) => ({ at: time, precision: 'minute' })
const because = 'x'
const body = {
  timeline: { events: [{ row: 'aaaa0000', event: 'released', when: at('2024-07-19T04:09Z') }, { row: 'aaaa0001', event: 'detected', when: { withheld: true } }, { row: 'aaaa0002', event: 'halted', when: at('2024-07-19T05:27Z') }] },
  actions: { items: ['complete', 'ongoing', 'complete', { withheld: true }, { answer: 'unknown', because }, undefined].map((status, index) => ({ row: `bbbb000${index}`, status })) },
}

it('counts action items by status, and what is withheld, unknown or absent as not told', () => {
  expect(followUpJson(followUp(body)).action_items).toEqual({ ongoing: 1, complete: 2, delayed: 0, cancelled: 0, not_told: 3 })
  for (const items of [undefined, { withheld: true }, { answer: 'not_disclosed', because }]) expect(followUp({ actions: { items } }).actions).toBeNull()
})

it('gives no duration to a level that does not know both times', () => {
  expect(followUpJson(followUp(body)).minutes).toEqual({ to_detect: null, to_halt: { least: 78, most: 78 }, to_notify: null, to_95_recovered: null })
})

it('is the same from the whole of what a level reads as from the sections that it names', () => {
  const seen = project(kind, example, 'public', [])
  expect(followUp(Object.fromEntries(kind.followUp.reads.map((section) => [section, seen[section] ?? {}])))).toEqual(followUp(seen))
  expect(followUp(seen).actions).not.toBeNull()
})
