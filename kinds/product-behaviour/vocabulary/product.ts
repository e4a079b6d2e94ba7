/** Enumerated values of the sections product, fail modes, recovery and migration, with the words that stand for them. */

export const editionWords = { client: 'Client', server: 'Server', iot: 'IoT', vdi: 'Virtual desktop' } as const
export const architectureWords = { x64: 'x64', arm64: 'Arm64', x86: 'x86' } as const

export const installedBaseWords = {
  under_10k: 'Under 10,000',
  from_10k: '10,000 to 100,000',
  from_100k: '100,000 to 1 million',
  from_1m: '1 to 10 million',
  over_10m: 'Over 10 million',
} as const

/** Independent tests of which one has to be passed. Offered while typing. Source: facts A.2, criteria of 2024-12-02. */
export const testLabs = ['AV-Comparatives', 'AVLab', 'AV-Test', 'MRG Effitas', 'SE Labs', 'SKD', 'VB100', 'West Coast Labs'] as const

export const triggerWords = {
  kernel_fault: 'Fault in the kernel',
  content_parse_error: 'Content cannot be parsed',
  service_crash: 'Service crashes',
  service_hang: 'Service hangs',
  cloud_unreachable: 'Cloud cannot be reached',
  update_interrupted: 'Update is interrupted',
  boot_loop: 'Boot loop',
  licence_expired: 'Licence has expired',
  disk_full: 'Disk is full',
  os_feature_update: 'Feature update of the operating system',
} as const

export const failModeWords = {
  fail_open: 'Fails open',
  fail_closed: 'Fails closed',
  degrade: 'Degrades',
  revert_last_known_good: 'Returns to the last known good',
  self_disable: 'Disables itself',
  not_handled: 'Not handled',
} as const

export const untestedWords = { yes: 'Yes', no: 'No', untested: 'Not tested' } as const

export const targetWords = {
  wesp: 'Windows endpoint security platform',
  user_mode_wfp: 'User-mode WFP',
  amsi: 'AMSI',
  etw: 'ETW',
  none_planned: 'None planned',
  not_needed: 'Not needed',
} as const
export const migrationStateWords = {
  not_started: 'Not started',
  planned: 'Planned',
  prototype: 'Prototype',
  preview: 'Preview',
  shipped: 'Shipped',
  blocked: 'Blocked',
} as const
export const blockerWords = {
  missing_event: 'An event is missing',
  missing_block: 'Blocking is missing',
  performance: 'Performance',
  down_level_os: 'Older operating systems',
  tamper: 'Protection against tampering',
  other: 'Something else',
} as const
