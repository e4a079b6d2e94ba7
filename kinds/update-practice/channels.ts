import { inRow, rowsAt } from '@/domain/answered'
import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'

/** Lists whose rows belong to a channel, by the field `channel`. */
export const channelLists = ['rings.list', 'signals.list', 'halting.list', 'outcomes.list'] as const
export type ChannelList = (typeof channelLists)[number]

export function channelsIn(body: DocumentBody): BodyRow[] {
  return rowsAt(body, 'channels.list')
}

/** The rows of a list that belong to a channel, in their order. */
export function rowsOfChannel(body: DocumentBody, list: ChannelList, channel: string): BodyRow[] {
  return rowsAt(body, list).filter((row) => inRow(row, 'channel') === channel)
}

/** The name of a channel as people say it; its place where it has none yet. */
export function nameOfChannel(body: DocumentBody, channel: BodyRow): string {
  return inRow<string>(channel, 'channel_name') ?? `Channel ${channelsIn(body).indexOf(channel) + 1}`
}
