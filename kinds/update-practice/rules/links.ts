import { answered, inRow, rowsAt } from '@/domain/answered'
import type { Rule } from '@/domain/kind-definition'
import { channelLists, channelsIn, rowsOfChannel } from '../channels'

const gone = 'A channel is named here that the document no longer has.'

/** Rings, signals, halting and outcomes belong to a channel that the document has. */
export const channelsReferredToExist: Rule = (body) => {
  const present = new Set(channelsIn(body).map(({ row }) => row))
  return channelLists.flatMap((list) =>
    rowsAt(body, list)
      .filter((row) => !present.has(inRow<string>(row, 'channel') ?? '') && row['channel'] !== undefined)
      .map(({ row }) => ({ path: `${list}#${row}.channel`, message: gone })),
  )
}

/** An exercise covers channels that the document has. */
export const exercisedChannelsExist: Rule = (body) => {
  const present = new Set(channelsIn(body).map(({ row }) => row))
  const missing = (answered<string[]>(body, 'exercises.exercise_channels') ?? []).some((row) => !present.has(row))
  return missing ? [{ path: 'exercises.exercise_channels', message: gone }] : []
}

/** The widest ring that a halted update reached is a ring of the same channel. */
export const theRingReachedIsOfTheSameChannel: Rule = (body) =>
  rowsAt(body, 'outcomes.list')
    .filter((outcome) => {
      const [channel, ring] = [inRow<string>(outcome, 'channel') ?? '', inRow<string>(outcome, 'max_ring_reached_when_halted')]
      return ring !== undefined && !rowsOfChannel(body, 'rings.list', channel).some(({ row }) => row === ring)
    })
    .map(({ row }) => ({ path: `outcomes.list#${row}.max_ring_reached_when_halted`, message: 'Name a ring of the same channel.' }))
