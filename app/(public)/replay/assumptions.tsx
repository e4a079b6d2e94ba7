import { statusWords, type InputStatus, type ReplayPreset } from '@/catalogue/replay-presets/preset'
import { DataTable, type Column } from '@/components/data-table'
import { PageSection } from '@/components/page-section'
import { inputNames, inputWords } from '@/domain/rollout/inputs'
import type { ReplayState } from '@/domain/rollout/replay-state'

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
    <PageSection
      id="assumptions"
      heading="Facts and assumptions"
      note="Not modelled: minimum samples before promotion, limits on the rate of a rollout, promotion by hand, hosts that are offline part of the day."
    >
      <DataTable id="assumption-table" caption="Inputs of this replay" captionHidden columns={columns} rows={linesOf(state, preset)} rowKey={({ key }) => key} />
    </PageSection>
  )
}

function linesOf(state: ReplayState, preset: ReplayPreset | undefined): Line[] {
  const sourceOf = (key: string | undefined) => (key ? preset?.sources[key] : undefined)
  const line = (key: string, what: string, value: string, given: { value: string; status: InputStatus; note: string; source?: string } | undefined): Line =>
    given && given.value === value
      ? { key, what, value, status: statusWords[given.status], note: given.note, source: sourceOf(given.source) }
      : { key, what, value, status: 'Yours', note: given ? `Changed; the case has ${given.value || 'no number'}.` : 'Typed here.', source: undefined }
  const rings = state.plan.rings
  const planValue = rings.map(({ share, bake }) => `${share} %${bake ? ` ${bake}` : ''}`).join(', ')
  const failValue = [...new Set(rings.map(({ fails }) => fails))].map((fails) => (fails ? `${fails} %` : '')).join(', ')
  const presetRings = preset?.rings ?? []
  const presetPlan = presetRings.map(({ share, bake }) => `${share} %${bake ? ` ${bake}` : ''}`).join(', ')
  const presetFails = [...new Set(presetRings.map(({ fails }) => fails))].map((fails) => (fails ? `${fails} %` : '')).join(', ')
  return [
    line('plan', 'Ring plan', planValue, preset && { ...preset.plan, value: presetPlan }),
    line('fails', 'Share of hosts that fail', failValue, preset && { ...preset.susceptibility, value: presetFails }),
    line('halt', 'Halted after', state.plan.halt, preset?.halt),
    ...inputNames.map((name) => line(name, inputWords[name], state.inputs[name], preset?.inputs[name])),
  ]
}
