import { describe, expect, it } from 'vitest'
import { channelsReferredToExist, exercisedChannelsExist, theRingReachedIsOfTheSameChannel } from './links'

const filed = { step: 'filed' }
const channels = { list: [{ row: 'aaaaaaaa' }, { row: 'bbbbbbbb' }] }

describe('channelsReferredToExist', () => {
  it('finds rows of a channel that is gone in every list', () => {
    const lost = { list: [{ row: 'cccccccc', channel: 'zzzzzzzz' }, { row: 'dddddddd', channel: 'aaaaaaaa' }, { row: 'eeeeeeee' }] }
    expect(channelsReferredToExist({ channels, rings: lost, signals: lost, halting: lost, outcomes: lost }, filed).map(({ path }) => path)).toEqual([
      'rings.list#cccccccc.channel',
      'signals.list#cccccccc.channel',
      'halting.list#cccccccc.channel',
      'outcomes.list#cccccccc.channel',
    ])
  })
})

describe('exercisedChannelsExist', () => {
  it('finds a channel that is gone', () => {
    expect(exercisedChannelsExist({ channels, exercises: { exercise_channels: ['aaaaaaaa', 'zzzzzzzz'] } }, filed)).toHaveLength(1)
    expect(exercisedChannelsExist({ channels, exercises: { exercise_channels: ['aaaaaaaa'] } }, filed)).toEqual([])
    expect(exercisedChannelsExist({ channels }, filed)).toEqual([])
  })
})

describe('theRingReachedIsOfTheSameChannel', () => {
  const rings = { list: [{ row: 'cccccccc', channel: 'aaaaaaaa' }, { row: 'dddddddd', channel: 'bbbbbbbb' }] }
  const reached = (ring: unknown) => theRingReachedIsOfTheSameChannel({ channels, rings, outcomes: { list: [{ row: 'eeeeeeee', channel: 'aaaaaaaa', max_ring_reached_when_halted: ring }] } }, filed)

  it('refuses a ring of another channel and one that is gone', () => {
    expect(reached('cccccccc')).toEqual([])
    expect(reached('dddddddd')).toEqual([{ path: 'outcomes.list#eeeeeeee.max_ring_reached_when_halted', message: 'Name a ring of the same channel.' }])
    expect(reached('zzzzzzzz')).toHaveLength(1)
    expect(reached({ answer: 'not_applicable', because: 'None was halted.' })).toEqual([])
  })
})
