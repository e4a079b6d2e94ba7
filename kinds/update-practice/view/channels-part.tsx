import { rowsAt } from '@/domain/answered'
import type { BodyRow } from '@/domain/field-path'
import { labelOf, rowsOf, type ViewContext } from '@/figures/reading/context'
import { Fields, Leaf, RowFields } from '@/figures/reading/leaf'
import { Part } from '@/figures/reading/part'
import { RowLinks } from '@/figures/reading/row-links'
import { RowsTable } from '@/figures/reading/rows-table'
import { channelLists, rowsOfChannel } from '../channels'
import { RingPlan } from './ring-plan'
import styles from './view.module.css'

const list = 'channels.list'

/** Each channel in full: what it is, its rings, what is watched, how it is stopped and what came of it. */
export function ChannelsPart({ context }: { context: ViewContext }) {
  const channels = rowsOf(context, list)
  return (
    <Part context={context} id="channels" heading="Channels" note="One for each payload and each place where it executes." of={[list, ...channelLists]}>
      <Fields context={context} paths={[list, ...channelLists].filter((path) => rowsOf(context, path).length === 0)} />
      {channels.map((channel) => (
        <article className={styles.channel} key={channel.row} id={`channel-${channel.row}`}>
          <h3>
            <Leaf context={context} path={`${list}#${channel.row}.channel_name`} />
          </h3>
          <RowFields context={context} list={list} row={channel} except={['channel_name']} />
          <RingPlan context={context} channel={channel} rows={rowsOfChannel(context.record.body, 'rings.list', channel.row)} />
          <Signals context={context} id={channel.row} rows={rowsOfChannel(context.record.body, 'signals.list', channel.row)} />
          <Halting context={context} rows={rowsOfChannel(context.record.body, 'halting.list', channel.row)} />
          <Outcomes context={context} rows={rowsOfChannel(context.record.body, 'outcomes.list', channel.row)} />
        </article>
      ))}
      <WithoutChannel context={context} />
      {[list, ...channelLists].map((path) => (rowsOf(context, path).length > 0 ? <Beside key={path} context={context} path={path} /> : null))}
    </Part>
  )
}

interface RowsProps {
  context: ViewContext
  rows: readonly BodyRow[]
}

function Beside({ context, path }: { context: ViewContext; path: string }) {
  return <>{context.annotate?.(path)}</>
}

function Signals({ context, id, rows }: RowsProps & { id: string }) {
  if (rows.length === 0) return null
  return (
    <>
      <h4>{labelOf(context, 'signals.list')}</h4>
      <RowsTable context={context} id={`signals-${id}`} caption="What is watched while it spreads" list="signals.list" rows={rows} except={['channel']} long={['blind_spots']} />
    </>
  )
}

function Halting({ context, rows }: RowsProps) {
  return rows.map((row) => (
    <section key={row.row}>
      <h4>{labelOf(context, 'halting.list')}</h4>
      <Beside context={context} path={`halting.list#${row.row}.channel`} />
      <RowFields context={context} list="halting.list" row={row} except={['channel']} />
    </section>
  ))
}

function Outcomes({ context, rows }: RowsProps) {
  const reached = 'max_ring_reached_when_halted'
  return rows.map((row) => (
    <section key={row.row}>
      <h4>{labelOf(context, 'outcomes.list')}</h4>
      <Beside context={context} path={`outcomes.list#${row.row}.channel`} />
      <RowFields context={context} list="outcomes.list" row={row} except={['channel', reached]} />
      <RowLinks context={context} path={`outcomes.list#${row.row}.${reached}`} to="rings.list" named="ring_name" anchor="ring" />
    </section>
  ))
}

/** Rows that name a channel that is no longer there, so that nothing of a draft is out of sight. */
function WithoutChannel({ context }: { context: ViewContext }) {
  const { body } = context.record
  const present = new Set(rowsOf(context, list).map(({ row }) => row))
  const lost = (path: (typeof channelLists)[number]) => rowsAt(body, path).filter((row) => !present.has(String(row['channel'])))
  const [rings, signals, halting, outcomes] = channelLists.map(lost)
  if (channelLists.every((path) => lost(path).length === 0)) return null
  return (
    <article className={styles.channel}>
      <h3>Not assigned to a channel</h3>
      {rings && rings.length > 0 && <RowsTable context={context} id="rings-lost" caption={labelOf(context, 'rings.list')} list="rings.list" rows={rings} anchor="ring" except={['channel']} />}
      {signals && <Signals context={context} id="lost" rows={signals} />}
      {halting && <Halting context={context} rows={halting} />}
      {outcomes && <Outcomes context={context} rows={outcomes} />}
    </article>
  )
}
