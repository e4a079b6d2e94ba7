import type { Column } from '@/components/data-table'
import { DefinitionList } from '@/components/definition-list'
import { spanWords } from '@/components/distance-words'
import { inRow } from '@/domain/answered'
import { isNoAnswer } from '@/domain/answers'
import { minutesOf } from '@/domain/duration'
import type { BodyRow } from '@/domain/field-path'
import type { ViewContext } from '@/figures/reading/context'
import { RowsTable } from '@/figures/reading/rows-table'
import { RingGlyph } from '@/figures/ring-glyph'
import type { Ring } from '@/figures/ring-geometry'
import { ringSentence } from '@/figures/ring-words'
import type { ChannelPlan, Minutes } from '../computed/plans'
import { BlastRadiusPart } from './blast-radius'
import styles from './view.module.css'

const list = 'rings.list'
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })

/** The rings of a channel as they are drawn. */
export function drawnRings(rows: readonly BodyRow[]): Ring[] {
  return rows.map((row, index) => ({
    name: inRow<string>(row, 'ring_name') ?? 'A ring',
    sharePercent: inRow<number>(row, 'population_pct') ?? null,
    bakeMinutes: bakeMinutes(row['min_bake']),
    gate: index < rows.length - 1 && inRow(row, 'promotion') !== undefined,
  }))
}

function bakeMinutes(bake: unknown): number | null {
  if (isNoAnswer(bake)) return bake.answer === 'not_applicable' ? 0 : null
  return typeof bake === 'string' ? (minutesOf(bake) ?? null) : null
}

/** A channel's rings: drawn, in figures, and one by one. */
export function RingPlan({ context, channel, rows }: { context: ViewContext; channel: BodyRow; rows: readonly BodyRow[] }) {
  if (rows.length === 0) return null
  const plan = planIn(context, channel)
  const rings = drawnRings(rows)
  return (
    <>
      <h4>Ring plan</h4>
      <div className={styles.plan}>
        <RingGlyph rings={rings} size={168} decorative />
        <div>
          <p className={styles.aside}>{ringSentence(rings)}</p>
          {plan && <PlanFigures plan={plan} />}
        </div>
      </div>
      <RowsTable
        context={context}
        id={`rings-${channel.row}`}
        caption="Rings in the order in which they open"
        list={list}
        rows={rows}
        except={['channel']}
        anchor="ring"
        computed={plan ? [{ after: 'population_pct', column: cumulative(plan) }] : []}
      />
      {plan && <BlastRadiusPart channel={channel.row} blast={plan.blast_radius} />}
    </>
  )
}

function planIn(context: ViewContext, channel: BodyRow): ChannelPlan | undefined {
  const plans = (context.record.computed['channels'] ?? []) as ChannelPlan[]
  return plans.find((plan) => plan.channel === channel.row)
}

function cumulative(plan: ChannelPlan): Column<BodyRow> {
  const shares = new Map(plan.rings.map((ring) => [ring.ring, ring.cumulative_pct]))
  return {
    key: 'cumulative',
    heading: 'Together with those before, in percent',
    cell: (row) => {
      const share = shares.get(row.row)
      return typeof share === 'number' ? number.format(share) : 'Not known'
    },
  }
}

/** What follows from a plan, never typed. */
function PlanFigures({ plan }: { plan: ChannelPlan }) {
  const figures: [string, Minutes][] = [
    ['Until everybody is offered it, at least', plan.until_all_rings_open],
    ['Mean time to protection', plan.mean_time_to_protection],
  ]
  return (
    <DefinitionList
      variant="figures"
      items={figures.map(([term, figure]) => ({
        key: term,
        term,
        value: 'unknown' in figure ? <><span>Unknown</span><p className={styles.counted}>{figure.unknown}</p></> : minutesWords(figure.minutes),
      }))}
    />
  )
}

function minutesWords(minutes: number): string {
  return minutes < 1 ? 'less than a minute' : spanWords(minutes * 60_000)
}
