import { inputNames, type InputName } from '@/domain/rollout/inputs'
import type { CaseNumber, IncidentCase } from '@/domain/rollout/incident-case'
import { replayPresets } from '../replay-presets'
import type { PresetInput, ReplayPreset } from './preset'

const inPercent: readonly string[] = ['signalProbability', 'fails']

/** The cases that can be replayed against a filed plan: all whose hosts were impacted. */
export const incidentCases: readonly IncidentCase[] = replayPresets.filter(({ timelineOnly }) => timelineOnly === undefined).map(caseOf)

export function findCase(id: string): IncidentCase | undefined {
  return incidentCases.find((each) => each.id === id)
}

function caseOf(preset: ReplayPreset): IncidentCase {
  const number = (name: string, { value, status, note, source }: PresetInput): CaseNumber => ({
    value: value === '' ? undefined : Number(value) / (inPercent.includes(name) ? 100 : 1),
    standing: status,
    note,
    source: source === undefined ? undefined : preset.sources[source],
  })
  return {
    id: preset.id,
    title: preset.title,
    story: preset.story,
    fails: number('fails', { ...preset.susceptibility, value: preset.rings[0]?.fails ?? '' }),
    haltAtMinute: number('halt', preset.halt),
    inputs: Object.fromEntries(inputNames.map((name) => [name, number(name, preset.inputs[name])])) as Record<InputName, CaseNumber>,
  }
}
