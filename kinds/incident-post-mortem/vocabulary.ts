import { inputWords, type InputName } from '@/domain/rollout/inputs'

/** Enumerated values of a post-mortem with the words that stand for them. */

export const incidentKindWords = {
  faulty_content: 'Faulty content update',
  faulty_driver: 'Faulty driver',
  faulty_engine: 'Faulty engine or agent',
  false_positive_os_file: 'False positive on an operating system file',
  false_positive_app: 'False positive on an application',
  os_update_incompatibility: 'Incompatible with an operating system update',
  performance: 'Performance',
  cloud_service_outage: 'Outage of a cloud service',
  update_infrastructure: 'Update infrastructure',
  certificate_or_key: 'Certificate or key',
  protection_gap: 'Gap in protection',
  security_compromise: 'Security compromise',
  other: 'Something else',
} as const
export type IncidentKind = keyof typeof incidentKindWords

/** Incidents that an update of ours brought to the host: their rollout must be told. */
export const causedByAnUpdate: readonly string[] = [
  'faulty_content',
  'faulty_driver',
  'faulty_engine',
  'false_positive_os_file',
  'false_positive_app',
] satisfies IncidentKind[]

export const stateWords = { ongoing: 'Ongoing', contained: 'Contained', resolved: 'Resolved' } as const

export const disclosureWords = {
  self: 'We found it ourselves',
  customer: 'A customer',
  microsoft_telemetry: 'Telemetry of Microsoft',
  government: 'A government body',
  researcher: 'A researcher',
  media: 'The media',
} as const

export const sectorWords = {
  health: 'Health',
  emergency_services: 'Emergency services',
  energy: 'Energy',
  water: 'Water',
  transport: 'Transport',
  finance: 'Finance',
  digital_infrastructure: 'Digital infrastructure',
  public_administration: 'Public administration',
  food: 'Food',
  defence: 'Defence',
  space: 'Space',
  other: 'Another sector',
} as const

/** Sectors on which lives depend: reaching one of them makes an incident S1. */
export const lifeSafetySectors: readonly string[] = ['health', 'emergency_services'] satisfies (keyof typeof sectorWords)[]

export const regimeWords = {
  cra: 'EU Cyber Resilience Act',
  nis2: 'EU NIS2 Directive',
  sec: 'US Securities and Exchange Commission',
  other: 'Another regime',
} as const

export const conditionWords = {
  os: 'Operating system',
  build: 'Build',
  architecture: 'Architecture',
  agent_version: 'Agent version',
  policy_state: 'Policy state',
  co_installed: 'Installed beside it',
  online_window: 'Online between',
  other: 'Something else',
} as const

export const eventWords = {
  factor_introduced: 'Contributing factor introduced',
  last_safe_state: 'Last safe state',
  released: 'Update released',
  ring_opened: 'Ring opened',
  first_failure: 'First failure',
  first_signal: 'First signal',
  detected: 'Detected',
  declared: 'Incident declared',
  halted: 'Rollout halted',
  reverted: 'Reverted',
  fix_available: 'Fix available',
  microsoft_notified: 'Microsoft told',
  customers_notified: 'Customers told',
  public_statement: 'Public statement',
  recovered_50: '50% of hosts recovered',
  recovered_95: '95% of hosts recovered',
  recovered_99: '99% of hosts recovered',
  closed: 'Incident closed',
  other: 'Something else',
} as const
export type EventType = keyof typeof eventWords

/** Events that a full report must name, if only to say that their time is unknown. */
export const requiredEvents: readonly EventType[] = ['released', 'first_failure', 'detected', 'halted']

export const layerResultWords = { passed: 'Worked as expected', failed: 'Did not catch it', absent: 'Was not there' } as const

export const methodWords = {
  five_whys: 'Five whys',
  fishbone: 'Fishbone diagram',
  fault_tree: 'Fault tree',
  timeline_analysis: 'Timeline analysis',
  other: 'Another method',
} as const

export const actionKindWords = { prevent: 'Prevent', detect: 'Detect', mitigate: 'Mitigate', recover: 'Recover' } as const

export const actionStatusWords = { ongoing: 'Ongoing', complete: 'Complete', delayed: 'Delayed', cancelled: 'Cancelled' } as const

export const severityWords = {
  S1: 'S1: hosts unusable or data lost widely, or a service on which lives depend',
  S2: 'S2: hosts unusable or data lost in the hundreds, or wide impact on network or applications',
  S3: 'S3: limited impact',
  S4: 'S4: no impact on hosts',
} as const
export type Grade = keyof typeof severityWords

/** Inputs of the rollout model, by the part of a report that holds them. */
export const replayInputs = {
  endpoints: 'endpoints',
  uptake_tau_minutes: 'uptakeTauMinutes',
  failure_delay_minutes: 'failureDelayMinutes',
  signal_probability_pct: 'signalProbability',
  signals_to_alarm: 'signalsToAlarm',
  signal_delay_minutes: 'signalDelayMinutes',
  decision_delay_minutes: 'decisionDelayMinutes',
  halt_latency_minutes: 'haltLatencyMinutes',
} as const satisfies Record<string, InputName>

export const replayWords = Object.fromEntries(
  Object.entries(replayInputs).map(([part, name]) => [part, name === 'signalProbability' ? 'Share of failing hosts that yield a usable signal, in percent' : inputWords[name]]),
)
