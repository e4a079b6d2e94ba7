import { answered, inRow, rowsAt } from '@/domain/answered'
import { durationWords } from '@/domain/duration'
import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody, Face } from '@/domain/kind-definition'
import { channelsIn, nameOfChannel, rowsOfChannel } from './channels'
import type { HowMany } from './facets'

/** What lists, feeds and link previews show. The summary is put together from the plan: nobody types it. */
export function face(projected: DocumentBody): Face {
  const channels = channelsIn(projected)
  const facets: Record<string, string> = {
    payload_class: distinct(channels.flatMap((channel) => [inRow<string>(channel, 'payload_class') ?? [], inRow<string[]>(channel, 'also_carries') ?? []].flat())),
    executes_in: distinct(channels.flatMap((channel) => inRow<string>(channel, 'executes_in') ?? [])),
    content_delay: answered<string>(projected, 'control.applies_to_content') ?? '',
    auto_halt: howMany(channels, (channel) => rowsOfChannel(projected, 'signals.list', channel.row).map((signal) => signal['auto_halt'])),
    rollback_without_boot: howMany(channels, (channel) => rowsOfChannel(projected, 'halting.list', channel.row).map((row) => row['rollback_works_if_host_cannot_boot'])),
    last_exercise: answered<string>(projected, 'exercises.last_exercise_on') ?? '',
    products: rowsAt(projected, 'about.products').flatMap((row) => inRow<string>(row, 'name') ?? []).join(', '),
  }
  return {
    title: answered<string>(projected, 'about.title') ?? 'Untitled update practice',
    summary: summaryOf(projected, channels),
    facets: Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== '')),
  }
}

const distinct = (values: readonly string[]) => [...new Set(values)].join(' ')

/** Whether it holds in every channel, in some or in none; empty where that is not known. */
function howMany(channels: readonly BodyRow[], answersOf: (channel: BodyRow) => unknown[]): HowMany | '' {
  const answers = channels.map((channel) => answersOf(channel).filter((answer) => answer === 'yes' || answer === 'no'))
  const yes = answers.filter((given) => given.includes('yes')).length
  if (yes > 0) return yes === channels.length ? 'every' : 'some'
  return answers.length > 0 && answers.every((given) => given.length > 0) ? 'none' : ''
}

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })

function summaryOf(projected: DocumentBody, channels: readonly BodyRow[]): string {
  if (channels.length === 0) return ''
  const count = `${channels.length} ${channels.length === 1 ? 'channel' : 'channels'}.`
  return [count, ...channels.map((channel) => sentenceOf(projected, channel))].join(' ')
}

/** "Sentry content: 4 rings, the first with 0.1% of the fleet for at least 4 h." */
function sentenceOf(projected: DocumentBody, channel: BodyRow): string {
  const rings = rowsOfChannel(projected, 'rings.list', channel.row)
  const [first] = rings
  const name = nameOfChannel(projected, channel)
  if (!first) return `${name}: rings not told.`
  const share = inRow<number>(first, 'population_pct')
  const bake = inRow<string>(first, 'min_bake')
  const told = [share === undefined ? '' : ` with ${number.format(share)}% of the fleet`, bake === undefined ? '' : ` for at least ${durationWords(bake)}`].join('')
  const rest = told === '' ? '' : rings.length === 1 ? `,${told}` : `, the first${told}`
  return `${name}: ${rings.length} ${rings.length === 1 ? 'ring' : 'rings'}${rest}.`
}
