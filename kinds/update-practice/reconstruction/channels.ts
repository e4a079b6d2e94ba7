import type { BodyRow } from '@/domain/field-path'
import { notApplicable, notSaid, unknown, unsaid } from './because'

const monthly = 'msdmnth0'
const daily = 'msddyny0'
const unsaidOfDelivery = unsaid(['worst_host_impact', 'delivery_model', 'uptake_p50', 'uptake_p95', 'package_signed', 'device_verifies'])

export const channels = {
  list: [
    {
      row: monthly,
      channel_name: 'Monthly software and driver updates',
      payload_class: 'kernel_driver',
      also_carries: ['agent_binary', 'engine'],
      executes_in: 'kernel',
      cadence: 'P30D',
      releases_per_month: 1,
      delivered_by: ['windows_update', 'wsus_mecm_intune'],
      ...unsaidOfDelivery,
      default_for_new_customers: 'on',
      same_process_as_code: 'yes',
    },
    {
      row: daily,
      channel_name: 'Daily security intelligence and detection logic',
      payload_class: 'signatures',
      also_carries: ['behavioural_content'],
      executes_in: 'user',
      cadence: unknown('Microsoft says “multiple times a day” and gives no number.'),
      releases_per_month: unknown('Microsoft says “multiple times a day” and gives no number.'),
      delivered_by: unknown('Microsoft names the networks of customers and their management tools. It does not list every way.'),
      ...unsaidOfDelivery,
      default_for_new_customers: 'on',
      same_process_as_code: 'no',
      process_differences:
        'Microsoft says that these updates come too often for the process of the monthly ones. They hold no kernel changes and reach only what runs in user mode. They start with internal devices and early access customers all the same, and then spread gradually.',
    },
  ],
}

interface Told {
  row: string
  ring_name: string
  [field: string]: unknown
}

function ringsOf(channel: string, told: readonly Told[]): BodyRow[] {
  const silent = unsaid(['ring_type', 'population_pct', 'population_abs', 'selection', 'diversity_covered_pct', 'diversity_axes', 'min_bake', 'min_sample', 'includes_reboot', 'promotion'])
  return told.map((ring, index) => ({ channel, ...silent, ...ring, ...(index === told.length - 1 ? { min_bake: notApplicable('It is the last ring.'), promotion: notApplicable('It is the last ring.') } : {}) }))
}

const internal = { ring_name: 'Internal devices', ring_type: 'internal', selection: 'internal' }
const manyInternal = unknown('Microsoft says “hundreds of thousands of employees and millions of internal devices” and no share of the fleet.')

export const rings = {
  list: [
    ...ringsOf(monthly, [
      { row: 'msdrgm01', ...internal, population_abs: manyInternal, population_pct: manyInternal, min_bake: unknown('Microsoft says “weeks in stabilization and testing” and gives no number.') },
      { row: 'msdrgm02', ring_name: 'Beta Channel', ring_type: 'early_access', selection: 'opt_in' },
      { row: 'msdrgm03', ring_name: 'Current Channel (Preview)', ring_type: 'early_access', selection: 'customer_assigned' },
      { row: 'msdrgm04', ring_name: 'Current Channel (Staged)', ring_type: 'staged', selection: 'customer_assigned', population_pct: unknown('Microsoft suggests the channel for about 10% of a customer’s devices. What share of all devices that makes is not public.') },
      { row: 'msdrgm05', ring_name: 'Current Channel (Broad)', ring_type: 'broad', selection: 'customer_assigned', population_pct: unknown('Microsoft says that the release scales “from 10-100%”. The share of this channel is not public.'), min_bake: 'PT48H' },
      { row: 'msdrgm06', ring_name: 'Critical: Time Delay', ring_type: 'critical_delayed', selection: 'customer_assigned' },
    ]),
    ...ringsOf(daily, [
      { row: 'msdrgd01', ...internal },
      { row: 'msdrgd02', ring_name: 'Early access customers', ring_type: 'early_access' },
      { row: 'msdrgd03', ring_name: 'Current Channel (Staged)', ring_type: 'staged', selection: 'customer_assigned' },
      { row: 'msdrgd04', ring_name: 'Current Channel (Broad)', ring_type: 'broad', selection: 'customer_assigned' },
    ]),
  ],
}

const watched: [channel: string, row: string, signal: string][] = [
  [monthly, 'msdsgm01', 'cpu_mem'],
  [monthly, 'msdsgm02', 'fp_rate'],
  [monthly, 'msdsgm03', 'agent_crash'],
  [monthly, 'msdsgm04', 'app_compat'],
  [daily, 'msdsgd01', 'cpu_mem'],
  [daily, 'msdsgd02', 'fp_rate'],
  [daily, 'msdsgd03', 'agent_crash'],
]

const unsaidOfSignals = unsaid(['latency_p50', 'latency_p95', 'threshold', 'threshold_basis', 'gate_test', 'auto_halt', 'missing_heartbeat_counts_as_failure', 'blind_spots'])

export const signals = { list: watched.map(([channel, row, signal]) => ({ row, channel, signal, source: 'microsoft_telemetry', ...unsaidOfSignals })) }

const unsaidOfHalting = unsaid(['halt_latency_measured_on', 'who_can_halt', 'on_call_24x7', 'rollback_works_if_host_cannot_boot', 'rollback_p95', 'rollback_last_tested', 'rollback_test_result', 'emergency_path'])

export const halting = {
  list: [
    {
      row: 'msdha0m0',
      channel: monthly,
      ...unsaidOfHalting,
      halt_method: unknown('Microsoft speaks of “reverting or reissuing update packages” and does not say how a rollout is halted.'),
      halt_latency_p95: notSaid,
      rollback_method: 'on_device_last_known_good',
    },
    {
      row: 'msdha0d0',
      channel: daily,
      ...unsaidOfHalting,
      halt_method: unknown('Microsoft says that it can mitigate issues “through the cloud” and does not say how a rollout is halted.'),
      halt_latency_p95: unknown('Microsoft says “in minutes” and gives no number.'),
      rollback_method: 'on_device_last_known_good',
    },
  ],
}
