/** Words that all document kinds share. */

export const kinds = ['product_behaviour', 'update_practice', 'incident_postmortem', 'near_miss'] as const
export type Kind = (typeof kinds)[number]

export const organisationKinds = ['operator', 'government', 'vendor', 'reconstruction_desk'] as const
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
