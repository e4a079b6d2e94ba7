import type { InputName } from '@/domain/rollout/inputs'

/** Whether a number is documented, somebody's estimate, reckoned from the others, or ours. */
export const statusWords = {
  fact: 'Fact',
  estimate: 'Estimate',
  calibrated: 'Calibrated',
  assumption: 'Assumption',
  unknown: 'Unknown',
} as const
export type InputStatus = keyof typeof statusWords

export interface PresetInput {
  /** As it is typed into the form; empty for what is unknown. */
  value: string
  status: InputStatus
  note: string
  /** Key of `sources`. */
  source?: string
}

export interface ReplayPreset {
  id: string
  title: string
  /** Of the release, UTC. */
  released: string
  release: Omit<PresetInput, 'value'>
  /** What happened, in one sentence. */
  story: string
  rings: readonly { share: string; bake: string; fails: string }[]
  plan: Omit<PresetInput, 'value'>
  susceptibility: Omit<PresetInput, 'value'>
  halt: PresetInput
  inputs: Readonly<Record<InputName, PresetInput>>
  sources: Readonly<Record<string, { text: string; url?: string }>>
  /** Where the model does not apply: why, and what happened when instead. */
  timelineOnly?: { because: string; times: readonly [when: string, what: string][] }
}

export const assumed = (value: string, note: string): PresetInput => ({ value, status: 'assumption', note })
export const unknown = (note: string): PresetInput => ({ value: '', status: 'unknown', note })

/** What a counterfactual needs and no filing states: the same for every case, and ours. Source: rollout-maths D.6. */
export const scenario = {
  signalProbability: assumed('50', 'Every second failing host is heard of, silence included.'),
  signalsToAlarm: assumed('5', 'Five signals raise the alarm.'),
  signalDelayMinutes: assumed('5', 'From failure to a counted signal.'),
  decisionDelayMinutes: assumed('10', 'From the fifth signal to the decision.'),
  haltLatencyMinutes: assumed('5', 'From the decision until no host applies it any more.'),
}
