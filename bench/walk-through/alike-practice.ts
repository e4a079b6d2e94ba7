import { rowsIn, type BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'

/** What a second channel of content tells otherwise than the first: what B.0 reckons with where it counts about 25 answers. */
const differences: Record<string, (row: BodyRow, index: number) => BodyRow> = {
  channels: (row) => ({ ...row, channel_name: 'Signatures', payload_class: 'signatures', cadence: 'PT6H', releases_per_month: 120, uptake_p50: 'PT9M', uptake_p95: 'PT40M', worst_host_impact: 'agent_degraded' }),
  rings: (row, index) => ({ ...row, ...(index < 3 ? { min_bake: ['PT30M', 'PT2H', 'PT3H'][index], min_sample: [200, 2_000, 15_000][index] } : {}) }),
  signals: (row) => row,
  halting: (row) => ({ ...row, halt_latency_p95: 'PT9M', halt_latency_measured_on: '2026-05-06', rollback_p95: 'PT45M', rollback_last_tested: '2026-05-06' }),
  outcomes: (row) => ({ ...row, max_ring_reached_when_halted: twinOf(String(row['max_ring_reached_when_halted'])), releases: 1_402, releases_by_plan_pct: 99.8, halted: 5, rolled_back: 4, p95_detect: 'PT12M', p95_halt: 'PT8M', host_impacting_incidents: 1 }),
}

/** The example with its second channel replaced by one like the first. */
export function alikePractice(example: DocumentBody): DocumentBody {
  const [first, second] = rowsIn(example['channels']?.['list']).map(({ row }) => row)
  if (first === undefined || second === undefined) throw new Error('The example has two channels.')
  const alike = Object.entries(differences).map(([section, differ]) => {
    const rows = rowsIn(example[section]?.['list']).filter((each) => each.row === first || each['channel'] === first)
    const others = rows.map((each, index) => differ({ ...each, ...(section === 'channels' ? { row: second } : { row: twinOf(each.row), channel: second }) }, index))
    return [section, { ...example[section], list: [...rows, ...others] }] as const
  })
  return { ...example, ...Object.fromEntries(alike) }
}

function twinOf(row: string): string {
  return `z${row.slice(1)}`
}
