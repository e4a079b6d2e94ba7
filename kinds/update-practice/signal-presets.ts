import type { RowPreset } from '@/domain/form/row-preset'

const source =
  'This portal’s own example, after what Microsoft says that it watches in each ring: product behaviour and performance, false positives, functional and reliability issues (“Use safe deployment practices”, 29 April 2025). Delays, thresholds and tests are yours: they are empty.'
const address = 'https://learn.microsoft.com/en-us/defender-endpoint/mde-sdp-strategy'
const blind_spots = 'Hosts that are switched off or have no connection.'

/** Signals to start from. What only the vendor knows is left empty. Source: data-model B.2.3, facts A.2. */
export const signalPresets: readonly RowPreset[] = [
  {
    id: 'content',
    name: 'Three signals for content',
    source,
    address,
    rows: [
      { signal: 'fp_rate', source: 'agent', blind_spots },
      { signal: 'agent_crash', source: 'out_of_band_heartbeat', blind_spots },
      { signal: 'support_volume', source: 'support', blind_spots: 'Customers who do not call.' },
    ],
  },
  {
    id: 'drivers',
    name: 'Three signals for drivers',
    source,
    address,
    rows: [
      { signal: 'boot_failure_or_silence', source: 'out_of_band_heartbeat', blind_spots: 'Hosts that their owner switches off in the bake time look alike.' },
      { signal: 'kernel_crash', source: 'microsoft_telemetry', blind_spots: 'Hosts whose owner sends no diagnostic data to Microsoft.' },
      { signal: 'update_failure', source: 'agent', blind_spots },
    ],
  },
]
