/** Enumerated values of user-mode components and content, with the words that stand for them. */

export const componentTypeWords = { service: 'Service', process: 'Process', dll: 'DLL', extension: 'Extension' } as const
export const serviceStartWords = { auto: 'Automatically', demand: 'On demand', disabled: 'Disabled' } as const
export const accountWords = { local_system: 'LocalSystem', local_service: 'LocalService', network_service: 'NetworkService', user: 'The user' } as const
export const protectionWords = { none: 'None', am_ppl: 'Antimalware protected process (AM-PPL)', ppl_other: 'Another protected process' } as const
export const rootOfTrustWords = { elam: 'ELAM driver', wesp: 'Windows endpoint security platform' } as const

export const injectionWords = {
  no: 'No',
  all: 'Yes, into all processes',
  browsers: 'Yes, into browsers',
  office: 'Yes, into office programs',
  listed: 'Yes, into listed processes',
} as const
export const injectionMethodWords = { apc: 'APC', app_init: 'AppInit', kernel_assisted: 'With help from the kernel', other: 'Another method' } as const

export const interfaceWords = {
  amsi_provider: 'AMSI provider',
  etw_ti_consumer: 'Consumer of ETW threat intelligence events',
  wfp_user_mode_filters: 'User-mode WFP filters',
  wsc_provider: 'Provider to Windows Security Center',
  browser_extension: 'Browser extension',
  wesp_client: 'Client of the Windows endpoint security platform',
  none_of_these: 'None of these',
} as const

export const wespFamilyWords = {
  thread: 'Thread',
  process: 'Process',
  file_object: 'File object',
  file_system: 'File system',
  transaction: 'Transaction',
  volume: 'Volume',
  pipe: 'Named pipe',
  mailslot: 'Mailslot',
  registry: 'Registry',
  object_handle: 'Object handle',
  boot_driver: 'Boot driver',
} as const
export const wespCapabilityWords = { monitor: 'Monitors', block: 'Blocks' } as const

export const cloudWords = { none: 'None', enrichment: 'Enrichment', verdict_required: 'A verdict is required' } as const

export const integrityWords = { signed: 'Signed', hashed: 'Hashed', none: 'None' } as const
export const onInvalidWords = {
  reject_keep_last_known_good: 'Rejects it and keeps the last known good',
  disable_feature: 'Disables the feature',
  fail_service: 'The service fails',
  undefined: 'Not defined',
} as const
