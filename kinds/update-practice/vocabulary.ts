import type { PayloadClass } from '@/domain/vocabulary'

/** Enumerated values of an update practice with the words that stand for them. */

/** What interprets other payloads. Content, which is interpreted, files channels of its own: that was the blind spot of 2024. */
export const codeClasses: readonly PayloadClass[] = ['kernel_driver', 'agent_binary', 'engine', 'installer']

export const deliveredByWords = {
  vendor_cdn: 'Our own distribution network',
  windows_update: 'Windows Update',
  wsus_mecm_intune: 'WSUS, Configuration Manager or Intune',
  customer_mirror: 'A mirror that the customer runs',
  cloud_side: 'Nothing is delivered: it changes in our cloud',
} as const

export const deliveryModelWords = { push: 'Pushed', poll: 'Polled by the device' } as const

export const defaultWords = { on: 'On', off: 'Off', delayed: 'On, delayed' } as const

export const selectionWords = {
  internal: 'Our own devices',
  opt_in: 'Opted in',
  random: 'Random',
  stratified: 'Stratified by configuration',
  free_or_trial: 'Free or trial customers',
  region: 'By region',
  customer_assigned: 'Assigned by customers',
} as const

export const axisWords = {
  os_build: 'Windows build',
  arch: 'Architecture',
  language: 'Language',
  server_role: 'Server role',
  agent_version: 'Agent version',
  coinstalled_driver: 'Drivers of others installed beside it',
  hardware: 'Hardware',
  vdi: 'Virtual desktops',
  policy_state: 'Policy state',
  domain_controller: 'Domain controllers',
} as const

export const signalWords = {
  kernel_crash: 'Kernel crash',
  boot_failure_or_silence: 'Boot failure or silence',
  agent_crash: 'Agent crash',
  service_hang: 'Service hang',
  cpu_mem: 'Processor and memory',
  app_compat: 'Application compatibility',
  fp_system_file: 'False positive on a system file',
  fp_rate: 'Rate of false positives',
  detection_volume: 'Volume of detections',
  network_loss: 'Network loss',
  update_failure: 'Update failure',
  support_volume: 'Volume of support cases',
  social: 'Social media',
  microsoft_wer: 'Windows Error Reporting of Microsoft',
} as const

export const sourceWords = {
  agent: 'The agent',
  out_of_band_heartbeat: 'A heartbeat outside the agent',
  microsoft_telemetry: 'Telemetry of Microsoft',
  support: 'Support',
  external: 'Outside sources',
} as const

export const basisWords = { absolute: 'Absolute', vs_baseline: 'Against a baseline' } as const

export const gateTestWords = { fixed: 'Fixed threshold', binomial: 'Binomial test', sprt: 'Sequential test (SPRT)', none: 'No test' } as const

export const haltMethodWords = {
  stop_offering: 'The update is no longer offered',
  kill_switch: 'Devices are told to switch it off',
  withdraw_package: 'The package is withdrawn from every place of delivery',
  none: 'It cannot be halted',
} as const

export const rollbackMethodWords = {
  server_revoke: 'Revoked from the server',
  on_device_last_known_good: 'The device returns to the last known good',
  reinstall_n_minus_1: 'The version before is installed again',
  winre_qmr: 'Windows Recovery Environment or Quick Machine Recovery',
  none: 'There is none',
} as const

export const testWords = {
  unit: 'Unit',
  integration: 'Integration',
  regression: 'Regression',
  stress: 'Stress',
  performance: 'Performance',
  fuzz: 'Fuzzing',
  fault_injection: 'Fault injection',
  negative: 'Negative: what must be refused',
  real_interpreter_load: 'Each new content item, loaded by the shipping interpreter',
  update_rollback: 'Update and rollback',
  upgrade_matrix: 'Upgrade from every supported version',
  driver_verifier: 'Driver Verifier',
  hlk: 'Hardware Lab Kit',
  app_compat: 'Application compatibility',
  boot_test: 'Boot',
  third_party_review: 'Review by a third party',
} as const
export type TestName = keyof typeof testWords

export const architectureWords = { x64: 'x64', arm64: 'Arm64', x86: 'x86' } as const

export const pinWords = {
  n: 'The newest (N)',
  n_1: 'One before (N-1)',
  n_2: 'Two before (N-2)',
  specific: 'Any supported version',
  none: 'Customers cannot pin a version',
} as const

export const exerciseTypeWords = { tabletop: 'Tabletop', live_rollback: 'Live rollback', full_recovery: 'Full recovery' } as const

export const recoveryWords = {
  bitlocker: 'With a BitLocker recovery key',
  winre: 'From the Windows Recovery Environment',
  offline: 'Offline',
} as const
