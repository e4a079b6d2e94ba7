import type { RowPreset } from '@/domain/form/row-preset'

const source =
  'This portal’s own example, after what Microsoft says that it watches in each ring: product behaviour and performance, false positives, functional and reliability issues (“Use safe deployment practices”, 29 April 2025). Delays, thresholds, tests and blind spots are yours: they are empty.'
const address = 'https://learn.microsoft.com/en-us/defender-endpoint/mde-sdp-strategy'

/** Signals to start from. What only the vendor knows is left empty. Source: data-model B.2.3, facts A.2. */
export const signalPresets: readonly RowPreset[] = [
  {
    id: 'content',
    name: 'Three signals for content',
    source,
    address,
    rows: [
      { signal: 'fp_rate', source: 'agent' },
      { signal: 'agent_crash', source: 'out_of_band_heartbeat' },
      { signal: 'support_volume', source: 'support' },
    ],
  },
  {
    id: 'drivers',
    name: 'Three signals for drivers',
    source,
    address,
    rows: [
      { signal: 'boot_failure_or_silence', source: 'out_of_band_heartbeat' },
      { signal: 'kernel_crash', source: 'microsoft_telemetry' },
      { signal: 'update_failure', source: 'agent' },
    ],
  },
]
