import { DataTable, type Column } from '@/components/data-table'
import { PageSection } from '@/components/page-section'
import { frontier, type Trade } from '@/domain/rollout/frontier'
import type { RolloutModel } from '@/domain/rollout/model'
import type { TypedCosts } from '@/domain/rollout/typed-costs'
import { countWords, minuteWords } from '@/figures/replay/replay-words'

const stretches = [0, 0.25, 0.5, 1, 2, 4] as const

const stretchWords = (stretch: number) => (stretch === 0 ? 'No bakes at all' : stretch === 1 ? 'As planned' : stretch < 1 ? `${stretch * 100} % of each bake` : `${stretch} times each bake`)

const plain: Column<Trade>[] = [
  { key: 'bakes', heading: 'Bakes', cell: ({ stretch }) => stretchWords(stretch) },
  { key: 'waiting', heading: 'Mean time to protection', align: 'end', cell: ({ meanTimeToProtection }) => minuteWords(meanTimeToProtection) },
  { key: 'impacted', heading: 'Fail if bad', align: 'end', cell: ({ impactedIfBad }) => `${countWords(impactedIfBad)} hosts` },
]

/** Both sides of waiting, for the plan with shorter and longer bakes; weighed only with numbers that the reader gives. A plan of one ring does not wait. */
export function WaitingSection({ model, costs }: { model: RolloutModel; costs: TypedCosts }) {
  const { recovery, weights } = costs
  if (model.rings.length < 2) return null
  const rows = frontier({ ...model, haltAtMinute: null }, recovery ?? { automaticShare: 0, automaticHours: 0, manualHours: 0 }, weights ?? { lambda: 0, badReleaseRate: 0 }, stretches)
  const columns = [...plain]
  if (recovery) columns.push({ key: 'hours', heading: 'Lost if bad', align: 'end', cell: ({ deviceHoursIfBad }) => `${countWords(deviceHoursIfBad)} h` })
  if (recovery && weights) columns.push({ key: 'weighed', heading: 'Waiting and loss', align: 'end', cell: ({ objective }) => `${countWords(objective)} h` })
  return (
    <PageSection
      id="waiting"
      heading="Slow is not free"
      note="Halted by the signals; rings that may miss the defect are weighed in, as under “with misses”. No line is the best one: which is right depends on what the update may break and on what it protects from. Waiting and loss are per release, a bad one weighed by how often it comes."
    >
      <DataTable id="waiting-table" caption={`The plan with shorter and longer bakes${recovery ? ', in hosts and device hours' : ''}`} columns={columns} rows={rows} rowKey={({ stretch }) => String(stretch)} />
      {!(recovery && weights) && <p>To see device hours, and waiting weighed against loss, give the numbers under “Recovery and cost”. No filing contains them.</p>}
    </PageSection>
  )
}
