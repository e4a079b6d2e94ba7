import { statusWords, type InputStatus, type ReplayPreset } from '@/catalogue/replay-presets/preset'
import { DataTable, type Column } from '@/components/data-table'
import { PageSection } from '@/components/page-section'
import { inputNames, inputWords } from '@/domain/rollout/inputs'
import type { ReplayState, TypedRing } from '@/domain/rollout/replay-state'
import { costNames, costUnits, costWords } from '@/domain/rollout/typed-costs'
import { unitOf } from '@/domain/rollout/typed-model'
import type { Unit } from '@/domain/rollout/typed-quantity'
import { NotModelled } from '@/figures/replay/not-modelled'
import { countWords } from '@/figures/replay/replay-words'

interface Line {
  key: string
  what: string
  value: string
  status: string
  note: string
  source: { text: string; url?: string } | undefined
}

const columns: Column<Line>[] = [
  { key: 'what', heading: 'Input', cell: ({ what }) => what },
  { key: 'value', heading: 'Value', mono: true, cell: ({ value }) => value || 'Not known' },
  { key: 'status', heading: 'Standing', cell: ({ status }) => status },
  { key: 'note', heading: 'Why', long: true, cell: ({ note }) => note },
  { key: 'source', heading: 'Source', cell: ({ source }) => (source?.url ? <a href={source.url}>{source.text}</a> : (source?.text ?? '')) },
]

/** Every input with its standing: facts told apart from estimates, assumptions and what the reader typed. */
export function Assumptions({ state, preset }: { state: ReplayState; preset: ReplayPreset | undefined }) {
  return (
    <PageSection id="assumptions" heading="Facts and assumptions" note="A fact has a source. A scenario input is in no filing: it is chosen, not known. What is not known stays so, and what needs it is not reckoned.">
      <DataTable id="assumption-table" caption="Inputs of this replay" captionHidden columns={columns} rows={linesOf(state, preset)} rowKey={({ key }) => key} />
      <NotModelled />
    </PageSection>
  )
}

type Given = { value: string; status: InputStatus; note: string; source?: string }

/** Per-class failure rates, when they show, how one recovers, how often a release is bad, what waiting costs. */
const inNoFiling: ReadonlySet<string> = new Set(['fails', 'failureDelayMinutes', ...costNames])

function linesOf({ plan, inputs, costs }: ReplayState, preset: ReplayPreset | undefined): Line[] {
  const line = (key: string, what: string, value: string, given: Given | undefined, unit: Unit = 'none'): Line => {
    const common = { key, what, value: withUnit(value, unit) }
    if (given?.value === value) return { ...common, status: statusWords[given.status], note: given.note, source: given.source ? preset?.sources[given.source] : undefined }
    const note = given ? `Changed; the case has ${given.value === '' ? 'no number' : withUnit(given.value, unit)}.` : value === '' ? '' : 'Typed here.'
    return { ...common, status: value === '' ? statusWords.unknown : inNoFiling.has(key) ? 'Yours, scenario input' : 'Yours', note, source: undefined }
  }
  return [
    ...(preset ? [line('released', 'Released', `${preset.released} UTC`, { ...preset.release, value: `${preset.released} UTC` })] : []),
    line('plan', 'Ring plan', planWords(plan.rings), preset && { ...preset.plan, value: planWords(preset.rings) }),
    line('fails', 'Share of hosts that fail', failWords(plan.rings), preset && { ...preset.susceptibility, value: failWords(preset.rings) }),
    plan.halt === '' && preset?.halt.value !== '' ? bySignals : line('halt', 'Halted after', plan.halt, preset?.halt, 'minutes'),
    ...inputNames.map((name) => line(name, inputWords[name], inputs[name], preset?.inputs[name], unitOf[name])),
    ...costNames.filter((name) => costs[name] !== '').map((name) => line(name, costWords[name], costs[name], undefined, costUnits[name])),
  ]
}

const bySignals: Line = { key: 'halt', what: 'Halted after', value: 'By its signals', status: 'Yours', note: 'No time is fixed: enough signals halt it.', source: undefined }

const planWords = (rings: readonly TypedRing[]) => rings.map(({ share, bake }) => `${share} %${bake ? ` ${bake}` : ''}`).join(', ')
const failWords = (rings: readonly TypedRing[]) => [...new Set(rings.map(({ fails }) => (fails ? `${fails} %` : '')))].join(', ')

function withUnit(value: string, unit: Unit): string {
  if (!/^[\d.]+$/.test(value)) return value
  if (unit === 'count') return countWords(Number(value))
  return unit === 'minutes' ? `${value} min` : unit === 'percent' ? `${value} %` : value
}
