/** Enumerated values of kernel components, with the words that stand for them. */

export const driverKindWords = {
  elam: 'Early-launch antimalware (ELAM)',
  fs_minifilter: 'File system minifilter',
  fs_legacy_filter: 'Legacy file system filter',
  wfp_callout: 'WFP callout',
  ndis_lwf: 'NDIS lightweight filter',
  ndis_other: 'Other NDIS driver',
  callback_only: 'Callbacks only: process, thread, image, registry, object',
  device_filter: 'Device filter: storage, USB, keyboard, volume',
  boot_other: 'Other boot driver',
  hypervisor: 'Hypervisor',
  other: 'Something else',
} as const
export type DriverKind = keyof typeof driverKindWords

export const whyKernelWords = {
  visibility: 'Visibility',
  prevention_sync: 'Prevention before the event happens',
  anti_tamper: 'Protection against tampering',
  performance: 'Performance',
  early_boot: 'Early boot',
  no_user_mode_api: 'No interface in user mode',
  other: 'Another reason',
} as const

export const startTypeWords = { boot: 'At boot', system: 'With the system', auto: 'Automatically', demand: 'On demand' } as const
export const errorControlWords = { ignore: 'Ignore', normal: 'Normal', severe: 'Severe', critical: 'Critical' } as const

/** Load-order groups of minifilters, from the top of the stack down, and the group of ELAM drivers. Offered while typing. Source: facts A.7. */
export const loadOrderGroups = [
  'Early-Launch',
  'Filter',
  ...['Top', 'Activity Monitor', 'Undelete', 'Anti-Virus', 'Replication', 'Continuous Backup', 'Content Screener', 'Quota Management', 'System Recovery'].map((group) => `FSFilter ${group}`),
  ...['Cluster File System', 'HSM', 'Imaging', 'Compression', 'Encryption', 'Virtualization', 'Physical Quota Management', 'Open File'].map((group) => `FSFilter ${group}`),
  ...['Security Enhancer', 'Copy Protection', 'Bottom', 'System'].map((group) => `FSFilter ${group}`),
] as const

const hookWords = {
  process: 'Process',
  thread: 'Thread',
  image_load: 'Image load',
  registry: 'Registry',
  object_handle: 'Object handle',
  boot_driver: 'Boot driver',
  fs_pre: 'File system, before',
  fs_post: 'File system, after',
  network_classify: 'Network classify',
  network_stream: 'Network stream',
  power: 'Power',
  other: 'Other',
} as const
const deedWords = { observe: 'observes', block: 'blocks', modify: 'changes' } as const
export type Hook = keyof typeof hookWords
export type Callback = `${Hook}_${keyof typeof deedWords}`

/** Each hook with each thing that a driver may do there: `process_observe`, `process_block`, `process_modify`, … */
export const callbackWords = Object.fromEntries(
  Object.entries(hookWords).flatMap(([hook, where]) => Object.entries(deedWords).map(([deed, does]) => [`${hook}_${deed}`, `${where}: ${does}`])),
) as Record<Callback, string>

/** The callbacks of some hooks, whatever is done there. */
export function callbacksAt(...hooks: Hook[]): Callback[] {
  return hooks.flatMap((hook) => Object.keys(deedWords).map((deed) => `${hook}_${deed}` as Callback))
}

export const signingWords = {
  elam_microsoft: 'Microsoft, for ELAM',
  whcp_certified: 'WHCP certified',
  attestation: 'Attestation',
  cross_signed_legacy: 'Cross-signed (legacy)',
  test: 'Test signed',
} as const

export const checkWords = { codeql: 'CodeQL', driver_verifier: 'Driver Verifier', sal: 'SAL annotations', binskim: 'BinSkim' } as const
