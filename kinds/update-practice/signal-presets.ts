import type { RowPreset } from '@/domain/form/row-preset'

const source =
  'This portal’s own example, after what Microsoft says that it watches in each ring: product behaviour and performance, false positives, functional and reliability issues (“Use safe deployment practices”, 29 April 2025). How each is judged and what follows is no recommendation: put in yours. Delays and thresholds are empty.'
const address = 'https://learn.microsoft.com/en-us/defender-endpoint/mde-sdp-strategy'

const judgedSimply = { threshold_basis: 'absolute', gate_test: 'fixed' }
/** A signal that hosts send: it cannot come from those that are off or cut off. */
const fromHosts = { ...judgedSimply, auto_halt: 'yes', missing_heartbeat_counts_as_failure: 'no', blind_spots: 'Hosts that are switched off or have no connection.' }
/** What people or others tell: somebody looks at it before anything is halted. */
const fromOthers = { ...judgedSimply, auto_halt: 'no', missing_heartbeat_counts_as_failure: 'no' }

/** Signals to start from: how each is judged, what follows, and which hosts can never send it. What is measured or set by its vendor is left empty. Source: data-model B.2.3, facts A.2. */
export const signalPresets: readonly RowPreset[] = [
  {
    id: 'content',
    name: 'Three signals for content',
    source,
    address,
    rows: [
      { signal: 'fp_rate', source: 'agent', ...fromHosts },
      { signal: 'agent_crash', source: 'out_of_band_heartbeat', ...fromHosts, missing_heartbeat_counts_as_failure: 'yes' },
      { signal: 'support_volume', source: 'support', ...fromOthers, blind_spots: 'Customers who do not call.' },
    ],
  },
  {
    id: 'drivers',
    name: 'Three signals for drivers',
    source,
    address,
    rows: [
      { signal: 'boot_failure_or_silence', source: 'out_of_band_heartbeat', ...fromHosts, missing_heartbeat_counts_as_failure: 'yes' },
      { signal: 'kernel_crash', source: 'microsoft_telemetry', ...fromOthers, blind_spots: 'Hosts whose owner sends no diagnostic data to Microsoft.' },
      { signal: 'update_failure', source: 'agent', ...fromHosts },
    ],
  },
]
