import { DataTable, type Column } from '@/components/data-table'
import { PageSection } from '@/components/page-section'
import { stratifiedRingSize } from '@/domain/rollout/diversity'
import { classRows, firstRingRows, type ClassRow, type FirstRingRow } from '@/domain/rollout/first-ring'
import type { RolloutModel } from '@/domain/rollout/model'
import { endpointsToDetect } from '@/domain/rollout/power'
import { chanceWords, countWords, minuteWords, shareWords } from '@/figures/replay/replay-words'

const sizeColumns: Column<FirstRingRow>[] = [
  { key: 'size', heading: 'Hosts in ring 1', cell: ({ endpoints, asPlanned }) => `${countWords(endpoints)}${asPlanned ? ' (this plan)' : ''}` },
  { key: 'power', heading: 'Chance that it raises the alarm', align: 'end', cell: ({ power }) => chanceWords(power) },
  { key: 'impacted', heading: 'Hosts that fail, expected', align: 'end', cell: ({ result }) => countWords(result.impacted) },
  { key: 'halt', heading: 'Halted', cell: ({ result }) => (result.haltMinute === null ? 'Never' : minuteWords(result.haltMinute)) },
]

const classColumns: Column<ClassRow>[] = [
  { key: 'share', heading: 'Configuration of', cell: ({ fleetShare }) => `${shareWords(fleetShare)} of hosts` },
  { key: 'hosts', heading: 'Hosts of it in ring 1', align: 'end', cell: ({ endpoints }) => countWords(endpoints) },
  { key: 'present', heading: 'At least one is there', align: 'end', cell: ({ present }) => chanceWords(present) },
  { key: 'power', heading: 'Ring 1 raises the alarm', align: 'end', cell: ({ power }) => chanceWords(power) },
]

const confident = 0.95

/** How small ring 1 may be before the plan falls off the cliff, and which configurations it can speak for. A plan of one ring has nothing to look at first. */
export function FirstRingSection({ model }: { model: RolloutModel }) {
  const sizes = firstRingRows(model)
  if (model.rings.length < 2) return null
  return (
    <PageSection
      id="first-ring"
      heading="What ring 1 can see"
      note="The other rings stay; the last one takes the difference. Halted by the signals, whatever time is fixed above."
    >
      {sizes.length === 0 ? (
        <p>No host of ring 1 fails and is heard of, so ring 1 sees nothing: the second ring is the first.</p>
      ) : (
        <>
          <p>{sizeSentence(model)}</p>
          <DataTable id="first-ring-table" caption="The plan with ring 1 at other sizes" columns={sizeColumns} rows={sizes} rowKey={({ endpoints }) => String(endpoints)} />
        </>
      )}
      <p>
        A ring speaks only for the configurations that are in it. If the update fails on one configuration alone, and ring 1 is drawn at random, this is what ring 1 sees of it.{model.signalProbability > 0 && ` Chosen on purpose instead, ${countWords(stratifiedRingSize(1, model.signalProbability))} hosts of each configuration are enough to hear of one with 95 % confidence.`}
      </p>
      <DataTable id="class-table" caption="What ring 1 sees of a rare configuration" columns={classColumns} rows={classRows(model)} rowKey={({ fleetShare }) => String(fleetShare)} />
    </PageSection>
  )
}

function sizeSentence(model: RolloutModel): string {
  const signalRate = (model.rings[0]?.susceptibility ?? 0) * model.signalProbability
  const enough = endpointsToDetect(signalRate, model.signalsToAlarm, confident)
  const sized = enough > model.endpoints ? 'However large, ring 1 of this plan cannot raise it with 95 % confidence.' : `To raise it with 95 % confidence ring 1 needs ${countWords(enough)} hosts.`
  return `A smaller ring 1 loses fewer hosts, down to a cliff: a ring too small to yield ${countWords(model.signalsToAlarm)} signals does not raise the alarm, and ring 2 takes the harm. ${sized}`
}
