import { describe, expect, it } from 'vitest'
import { project } from '@/domain/projection'
import type { DocumentBody } from '@/domain/kind-definition'
import { channelsIn } from '../channels'
import { updatePractice } from '../definition'
import { example } from '../example'
import { blastRadiiOf, blastRadiusOf } from './blast-radius'
import { filedPlans } from './filed-plan'
import { readForPlans } from './read-for-plans'

const first = (body: DocumentBody) => {
  const [channel] = channelsIn(body)
  if (!channel) throw new Error('no channel')
  return blastRadiusOf(body, channel)
}
const withRing = (index: number, part: object): DocumentBody => {
  const list = (example['rings']?.['list'] ?? []) as object[]
  return { ...example, rings: { list: list.map((ring, at) => (at === index ? { ...ring, ...part } : ring)) } }
}

describe('the blast radius of a filed plan', () => {
  it('is reckoned for four defects where the level sees all that it needs', () => {
    const reckoned = first(project(updatePractice, example, 'oversight', []))
    expect(reckoned).toMatchObject({ engine_version: '1.1.0', scenario: { signalsToAlarm: 5 } })
    if ('unknown' in reckoned) throw new Error('not reckoned')
    expect(reckoned.defects.map(({ rate }) => rate)).toEqual([1, 0.01, 0.001, 0.0001])
    expect(reckoned.defects[0]?.impacted).toBeLessThan(410)
    expect(reckoned.defects[0]?.rings_opened).toBe(1)
  })

  it('says which inputs a level does not see instead of inventing them', () => {
    expect(first(project(updatePractice, example, 'public', []))).toEqual({
      unknown: expect.arrayContaining(['Endpoints is not known.', 'Mean minutes until a host applies the update is not known.']),
    })
  })

  it('warns of the minute at which the next ring opens too early, and refuses nothing', () => {
    const reckoned = first(withRing(0, { min_bake: 'PT5M' }))
    expect('warnings' in reckoned && reckoned.warnings[0]).toMatchObject({ rule: 'bake_shorter_than_halt', ring: 1, opensAt: 5 })
  })

  it('tells where the filed 95 % of the uptake are not near the curve that the half gives, and only there', () => {
    const withP95 = (uptake_p95: unknown): DocumentBody => ({ ...example, channels: { list: ((example['channels']?.['list'] ?? []) as object[]).map((channel) => ({ ...channel, uptake_p50: 'PT10M', uptake_p95 })) } })
    expect(first(withP95('P2D'))).toMatchObject({ misfit: { filedP95Minutes: 2_880, fittedP95Minutes: expect.closeTo(43.2, 1) } })
    for (const near of ['PT43M', 'PT50M', { answer: 'unknown', because: 'Nobody looked.' }]) expect(first(withP95(near))).not.toHaveProperty('misfit')
  })

  it('warns of a ring that is too small to raise the alarm', () => {
    const reckoned = first(withRing(0, { population_abs: 4, population_pct: 0.0001 }))
    expect('warnings' in reckoned && reckoned.warnings[0]?.rule).toBe('ring_too_small')
  })
})

describe('the blast radius of a draft', () => {
  it('is the same reckoned from the few fields that go to the browser', () => {
    expect(blastRadiiOf(readForPlans(example))).toEqual(blastRadiiOf(example))
    expect(blastRadiiOf(example).map(({ name }) => name)).toEqual(['Behavioural content', 'Sensor drivers'])
  })

  it('names what is half typed instead of reckoning with it', () => {
    const [typed] = blastRadiiOf(withRing(1, { population_pct: '0,9', min_bake: '4 hou' }))
    expect(typed?.blast).toEqual({ unknown: ['Share of ring 2 is not known.', 'Bake time of ring 2 is not known.'] })
    expect(typed?.incomplete).toBeNull()
  })

  it('says where the rings are not the whole fleet', () => {
    expect(blastRadiiOf(withRing(1, { population_pct: 0.4 }))[0]?.incomplete).toBe('The shares of the rings add up to 99.5 %, not to 100 %.')
  })

  it('has nothing to say of a channel without rings', () => {
    expect(blastRadiiOf({ channels: example['channels'] ?? {} })).toEqual([])
  })
})

it('a plan names all that it was read from, of its own channel only', () => {
  const [content] = filedPlans(project(updatePractice, example, 'public', []))
  const rows = (section: string) => (content?.from[section]?.['list'] ?? []) as Record<string, unknown>[]
  expect(rows('channels').map(({ channel_name }) => channel_name)).toEqual(['Behavioural content'])
  expect(rows('rings')[0]).toEqual({ row: 'nxsrgct1', channel: 'nxscntnt', population_pct: 0.1, min_bake: 'PT1H' })
  expect(content?.inputs).toEqual({})
})
