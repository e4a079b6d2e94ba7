/** Words that all document kinds share. */

export const kinds = ['product_behaviour', 'update_practice', 'incident_postmortem', 'near_miss'] as const
export type Kind = (typeof kinds)[number]

/** Kinds of organisation that people belong to. */
export const memberKinds = ['operator', 'government', 'vendor', 'reconstruction_desk'] as const

/** With what stands for the vendor of one near miss, whose name nobody is told (rulings 17). Nobody belongs to it. */
export const organisationKinds = [...memberKinds, 'unnamed_vendor'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export const assuranceLevels = ['self_attested', 'microsoft_reviewed', 'independently_verified', 'reconstructed'] as const
export type AssuranceLevel = (typeof assuranceLevels)[number]

export const assuranceWords: Record<AssuranceLevel, { name: string; means: string }> = {
  self_attested: { name: 'Self-attested', means: 'The vendor states this. No one else has checked it yet.' },
  microsoft_reviewed: {
    name: 'Reviewed by Microsoft',
    means: 'A Microsoft reviewer read this filing and accepted it as complete. It is not a test of the product.',
  },
  independently_verified: { name: 'Independently verified', means: 'A named third party checked this within a stated scope.' },
  reconstructed: {
    name: 'Reconstructed from public sources',
    means: 'Written by the portal from public sources. The vendor did not file, check or adopt it.',
  },
}

export const hostImpacts = ['none', 'agent_degraded', 'app_impact', 'network_loss', 'host_crash', 'boot_loop', 'data_loss'] as const
export type HostImpact = (typeof hostImpacts)[number]

export const hostImpactWords: Record<HostImpact, string> = {
  none: 'No impact on hosts',
  agent_degraded: 'Agent degraded',
  app_impact: 'Applications affected',
  network_loss: 'Network lost',
  host_crash: 'Hosts crashed',
  boot_loop: 'Hosts stuck in a boot loop',
  data_loss: 'Data lost',
}

/** What an update carries. A behaviour disclosure names its content by these words, an update practice its channels. */
export const payloadClassWords = {
  kernel_driver: 'Kernel driver',
  agent_binary: 'Agent binary',
  engine: 'Engine',
  signatures: 'Signatures',
  behavioural_content: 'Behavioural content: rules and templates',
  ml_model: 'Machine-learning model',
  config_flag: 'Configuration flag',
  cloud_verdict_rule: 'Cloud verdict rule',
  policy_default: 'Policy default',
  installer: 'Installer',
} as const
export type PayloadClass = keyof typeof payloadClassWords

/** Where a payload is parsed or executed. */
export const executesInWords = {
  kernel: 'Kernel',
  ppl_user: 'Protected process in user mode',
  user: 'User mode',
  sandbox: 'Sandbox',
  vbs_enclave: 'VBS enclave',
  cloud: 'Cloud',
} as const
export type ExecutesIn = keyof typeof executesInWords

/** Layers of defence, in the order in which an update meets them. */
export const layerWords = {
  design_review: 'Design review',
  compile_time_check: 'Check at compile time',
  unit_and_regression: 'Unit and regression tests',
  fuzz: 'Fuzz testing',
  validator: 'Content validator',
  internal_ring: 'Internal ring',
  canary: 'Canary ring',
  health_gate: 'Health gate',
  on_device_bounds_check: 'Bounds check on the device',
  last_known_good: 'Return to last known good',
  boot_loop_guard: 'Boot-loop guard',
  rollback: 'Rollback',
  customer_control: 'Customer control',
} as const
export type DefenceLayer = keyof typeof layerWords

/** Kinds of rings, innermost first. */
export const ringTypeWords = {
  lab: 'Laboratory',
  internal: 'Internal',
  canary: 'Canary',
  early_access: 'Early access',
  staged: 'Staged',
  broad: 'Broad',
  critical_delayed: 'Critical systems, delayed',
} as const

/** What opens the next ring. */
export const promotionWords = { automatic_gate: 'An automatic gate', manual: 'By hand', both: 'An automatic gate and by hand' } as const
export type Promotion = keyof typeof promotionWords

/** What a product is for. */
export const componentRoleWords = {
  av: 'Antivirus',
  edr: 'Endpoint detection and response',
  epp: 'Endpoint protection platform',
  firewall: 'Firewall',
  ips: 'Intrusion prevention',
  dlp: 'Data loss prevention',
  device_control: 'Device control',
  ztna: 'Zero-trust network access',
  app_control: 'Application control',
  identity: 'Identity',
  other: 'Something else',
} as const
