import { inRow } from '@/domain/answered'
import type { DeclaredChannel } from '@/domain/declared/plan-and-course'
import { inForm, toldAt, type Told } from '@/domain/declared/told'
import { minutesOf } from '@/domain/duration'
import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'
import { promotionWords, type Promotion } from '@/domain/vocabulary'
import { channelsIn, rowsOfChannel } from './channels'

/** What each channel declares, as far as one level reads it. A channel without a name that can be read is left out. */
export function declares(projected: DocumentBody): DeclaredChannel[] {
  return channelsIn(projected).flatMap((channel) => {
    const name = inRow<string>(channel, 'channel_name')
    return name === undefined ? [] : [{ name, rings: ringsOf(projected, channel), ...haltingOf(projected, channel) }]
  })
}

function ringsOf(projected: DocumentBody, channel: BodyRow): DeclaredChannel['rings'] {
  return rowsOfChannel(projected, 'rings.list', channel.row).map(({ row }) => {
    const at = <T>(field: string): Told<T> => toldAt<T>(projected, `rings.list#${row}.${field}`)
    return {
      name: at('ring_name'),
      share: at('population_pct'),
      bake: inForm(at<string>('min_bake'), minutesOf),
      sample: at('min_sample'),
      gate: inForm(at<Promotion>('promotion'), (promotion) => promotionWords[promotion]),
    }
  })
}

function haltingOf(projected: DocumentBody, channel: BodyRow): Pick<DeclaredChannel, 'haltLatency' | 'whoCanHalt' | 'fasterLane'> {
  const row = rowsOfChannel(projected, 'halting.list', channel.row)[0]?.row
  const at = <T>(field: string): Told<T> => (row === undefined ? { path: 'halting.list', is: 'silent' } : toldAt<T>(projected, `halting.list#${row}.${field}`))
  const fasterLane = { exists: at<'yes' | 'no'>('emergency_path'), leastRings: at<number>('emergency_min_rings'), leastBake: inForm(at<string>('emergency_min_bake'), minutesOf) }
  return { haltLatency: inForm(at<string>('halt_latency_p95'), minutesOf), whoCanHalt: at('who_can_halt'), fasterLane }
}
