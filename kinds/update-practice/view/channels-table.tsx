import { DataTable } from '@/components/data-table'
import { isNoAnswer, isWithheld } from '@/domain/answers'
import { durationWords } from '@/domain/duration'
import type { BodyRow } from '@/domain/field-path'
import { inRow } from '@/domain/answered'
import { answerWords } from '@/figures/answer-words'
import { at, labelOf, rowsOf, type ViewContext } from '@/figures/reading/context'
import { PlainValue } from '@/figures/reading/plain-value'
import { RingGlyph } from '@/figures/ring-glyph'
import { rowsOfChannel, type ChannelList } from '../channels'
import { drawnRings } from './ring-plan'
import styles from './view.module.css'

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })

/** Every channel in one row: what it carries, where that executes, in which rings it spreads and how it is stopped. */
export function ChannelsTable({ context, linked }: { context: ViewContext; /** The channels are told in full below. */ linked?: boolean }) {
  const channels = rowsOf(context, 'channels.list')
  if (channels.length === 0) return null
  const ofChannel = (leaf: string) => ({ key: leaf, heading: labelOf(context, `channels.list#00000000.${leaf}`), cell: (row: BodyRow) => <Plain context={context} path={`channels.list#${row.row}.${leaf}`} /> })
  const ofHalting = (leaf: string) => ({
    key: leaf,
    heading: labelOf(context, `halting.list#00000000.${leaf}`),
    cell: (channel: BodyRow) => rowsIn(context, 'halting.list', channel).map((row) => <Plain key={row.row} context={context} path={`halting.list#${row.row}.${leaf}`} />),
  })
  return (
    <DataTable
      id="channels-at-a-glance"
      caption="Channels at a glance"
      rows={channels}
      rowKey={(row) => row.row}
      columns={[
        { key: 'name', heading: 'Channel', cell: (row) => <NameOf context={context} row={row} linked={linked} /> },
        ofChannel('payload_class'),
        ofChannel('executes_in'),
        { key: 'rings', heading: 'Rings, with their share and least bake time', cell: (row) => <Rings context={context} channel={row} /> },
        ofHalting('halt_method'),
        ofHalting('rollback_method'),
        ofHalting('rollback_works_if_host_cannot_boot'),
      ]}
    />
  )
}

function NameOf({ context, row, linked }: { context: ViewContext; row: BodyRow; linked: boolean | undefined }) {
  const name = <Plain context={context} path={`channels.list#${row.row}.channel_name`} />
  return linked ? <a href={`#channel-${row.row}`}>{name}</a> : name
}

function Plain({ context, path }: { context: ViewContext; path: string }) {
  const found = at(context, path)
  return found && <PlainValue {...found} />
}

function rowsIn(context: ViewContext, list: ChannelList, channel: BodyRow): BodyRow[] {
  return rowsOfChannel(context.record.body, list, channel.row)
}

function Rings({ context, channel }: { context: ViewContext; channel: BodyRow }) {
  const rows = rowsIn(context, 'rings.list', channel)
  if (rows.length === 0) return <>Not told</>
  return (
    <div className={styles.rings}>
      <RingGlyph rings={drawnRings(rows)} size={36} decorative />
      <ol>
        {rows.map((row, index) => (
          <li key={row.row}>{ringWords(row, index === rows.length - 1)}</li>
        ))}
      </ol>
    </div>
  )
}

/** "Canary: 0.1%, 4 h", "Canary: 0.1%, bake time not disclosed" */
function ringWords(row: BodyRow, isLast: boolean): string {
  const share = inRow<number>(row, 'population_pct')
  const told = [share === undefined ? untold('share', row['population_pct']) : `${number.format(share)}%`, ...bakeWords(row['min_bake'], isLast)]
  return `${inRow<string>(row, 'ring_name') ?? 'A ring'}: ${told.join(', ')}`
}

function bakeWords(bake: unknown, isLast: boolean): string[] {
  if (typeof bake === 'string') return [durationWords(bake)]
  const nothingFollows = bake === undefined ? isLast : isNoAnswer(bake) && bake.answer === 'not_applicable'
  return nothingFollows ? [] : [untold('bake time', bake)]
}

function untold(what: string, value: unknown): string {
  return `${what} ${isNoAnswer(value) || isWithheld(value) ? answerWords(value).toLowerCase() : 'not stated'}`
}
