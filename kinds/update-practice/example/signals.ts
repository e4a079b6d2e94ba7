import { content, driver } from './channels'

const silentHosts = 'Hosts that are switched off or have no connection.'

export const signals = {
  list: [
    {
      row: 'nxssgct1', channel: content, signal: 'fp_rate', source: 'agent', latency_p50: 'PT3M', latency_p95: 'PT12M', threshold: '5 blocked signed programs in 1,000 hosts',
      threshold_basis: 'vs_baseline', gate_test: 'binomial', false_alarm: 0.001, auto_halt: 'yes', missing_heartbeat_counts_as_failure: 'no', blind_spots: silentHosts,
    },
    {
      row: 'nxssgct2', channel: content, signal: 'agent_crash', source: 'out_of_band_heartbeat', latency_p50: 'PT5M', latency_p95: 'PT15M', threshold: '3 crashes in 1,000 hosts',
      threshold_basis: 'absolute', gate_test: 'sprt', false_alarm: 0.001, auto_halt: 'yes', missing_heartbeat_counts_as_failure: 'yes', blind_spots: silentHosts,
    },
    {
      row: 'nxssgct3', channel: content, signal: 'support_volume', source: 'support', latency_p50: 'PT40M', latency_p95: 'PT3H', threshold: '3 cases that name the same content',
      threshold_basis: 'absolute', gate_test: 'none', auto_halt: 'no', missing_heartbeat_counts_as_failure: 'no', blind_spots: 'Customers who do not call.',
    },
    {
      row: 'nxssgdv1', channel: driver, signal: 'boot_failure_or_silence', source: 'out_of_band_heartbeat', latency_p50: 'PT20M', latency_p95: 'PT1H', threshold: '2 silent hosts in 1,000',
      threshold_basis: 'vs_baseline', gate_test: 'sprt', false_alarm: 0.0005, auto_halt: 'yes', missing_heartbeat_counts_as_failure: 'yes', blind_spots: 'Hosts that their owner switches off in the bake time look alike.',
    },
    {
      row: 'nxssgdv2', channel: driver, signal: 'kernel_crash', source: 'microsoft_telemetry', latency_p50: 'PT6H', latency_p95: 'P1D', threshold: '1 crash in 10,000 hosts in seven days',
      threshold_basis: 'absolute', gate_test: 'binomial', false_alarm: 0.001, auto_halt: 'no', missing_heartbeat_counts_as_failure: 'no', blind_spots: 'Hosts whose owner sends no diagnostic data to Microsoft.',
    },
    {
      row: 'nxssgdv3', channel: driver, signal: 'update_failure', source: 'agent', latency_p50: 'PT10M', latency_p95: 'PT1H', threshold: '1% of installations',
      threshold_basis: 'absolute', gate_test: 'fixed', auto_halt: 'yes', missing_heartbeat_counts_as_failure: 'no', blind_spots: silentHosts,
    },
  ],
}
