import { inRow } from '@/domain/answered'
import type { BodyRow } from '@/domain/field-path'
import type { Rule } from '@/domain/kind-definition'
import { payloadClassWords, type PayloadClass } from '@/domain/vocabulary'
import { channelsIn } from '../channels'
import { codeClasses } from '../vocabulary'

const blindSpot = 'Each payload files its own channel, so that content cannot hide behind the rings of code. That was the blind spot of 2024.'

/** A channel carries content or code, never both. */
export const contentAndCodeDoNotShareAChannel: Rule = (body) =>
  channelsIn(body).flatMap((channel) => {
    const [code, content] = [carried(channel).find(isCode), carried(channel).find((payload) => !isCode(payload))]
    if (!code || !content) return []
    return [{ path: `channels.list#${channel.row}.also_carries`, message: `${words(content)} and ${words(code, 'lower')} share this channel. ${blindSpot}` }]
  })

/** What carries a kernel driver among other code is filed as a kernel driver: readers see the gravest payload. */
export const aPackageWithADriverIsFiledAsOne: Rule = (body) =>
  channelsIn(body)
    .filter((channel) => inRow(channel, 'payload_class') !== 'kernel_driver' && carried(channel).includes('kernel_driver'))
    .map(({ row }) => ({ path: `channels.list#${row}.payload_class`, message: 'A package with a kernel driver in it is filed as a kernel driver.' }))

/** A kernel driver executes in the kernel. */
export const aDriverExecutesInTheKernel: Rule = (body) =>
  channelsIn(body)
    .filter((channel) => inRow(channel, 'payload_class') === 'kernel_driver' && !['kernel', undefined].includes(inRow<string>(channel, 'executes_in')))
    .map(({ row }) => ({ path: `channels.list#${row}.executes_in`, message: 'A kernel driver executes in the kernel. What does not is another payload, with a channel of its own.' }))

/** A name stands for one channel, so that one channel cannot be filed twice with two payloads. */
export const aNameStandsForOneChannel: Rule = (body) => {
  const first = new Map<string, BodyRow>()
  return channelsIn(body).flatMap((channel) => {
    const name = inRow<string>(channel, 'channel_name')
    if (!name) return []
    const before = first.get(plain(name))
    if (!before) first.set(plain(name), channel)
    if (!before) return []
    const [one, other] = [before, channel].map((each) => inRow<PayloadClass>(each, 'payload_class'))
    const mixed = one && other && one !== other ? ` It would mix ${words(one, 'lower')} and ${words(other, 'lower')}. ${blindSpot}` : ''
    return [{ path: `channels.list#${channel.row}.channel_name`, message: `Another channel is named “${name}”.${mixed}` }]
  })
}

function carried(channel: BodyRow): PayloadClass[] {
  const main = inRow<PayloadClass>(channel, 'payload_class')
  return [...(main ? [main] : []), ...(inRow<PayloadClass[]>(channel, 'also_carries') ?? [])]
}

const isCode = (payload: PayloadClass) => codeClasses.includes(payload)
const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()

function words(payload: PayloadClass, sentence: 'start' | 'lower' = 'start'): string {
  const told = payloadClassWords[payload]
  return sentence === 'lower' ? told.charAt(0).toLowerCase() + told.slice(1) : told
}
