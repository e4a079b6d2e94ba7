import { notApplicable, notInTheSources, unknown } from './because'

const together = unknown('The post gives the reasons for its drivers together, not for each.')
const callbacks = unknown('The post tells of synchronous and asynchronous events, not of the callbacks behind them.')

/** What the posts leave open of every driver. */
const open = {
  start_type: notInTheSources,
  error_control: notInTheSources,
  unloadable_at_runtime: notInTheSources,
  loads_in_safe_mode: notInTheSources,
  callbacks,
  parses_untrusted_content_in_kernel: notInTheSources,
  signing: notInTheSources,
  hvci_compatible: notInTheSources,
}

export const kernel = {
  drivers: [
    {
      row: 'sxkd0001',
      file_name: 'SophosEL.sys',
      driver_kind: 'elam',
      purpose: 'Keeps blocked drivers from being loaded early in the boot process, and holds the fingerprints of certificates that let Sophos run protected processes.',
      why_kernel: ['early_boot', 'other'],
      why_kernel_text: 'Windows requires an ELAM driver of whoever wants to run antimalware protected processes.',
      ...open,
      start_type: 'boot',
      error_control: 'critical',
      load_order_group: 'Early-Launch',
      callbacks: ['boot_driver_block'],
      signing: 'elam_microsoft',
    },
    {
      row: 'sxkd0002',
      file_name: 'SophosED.sys',
      driver_kind: 'fs_minifilter',
      purpose: 'Sends events to the System Protection service and can suspend an activity until it answers; keeps track of processes, records activity, guards the installation, and injects SophosED.dll.',
      why_kernel: ['visibility', 'prevention_sync', 'anti_tamper', 'no_user_mode_api'],
      ...open,
      load_order_group: unknown('Microsoft’s list gives one group for each altitude: Activity Monitor, Anti-Virus and Security Enhancer.'),
      altitudes: ['389220', '324050', '80670'],
    },
    {
      row: 'sxkd0003',
      file_name: 'hmpalert.sys',
      driver_kind: 'fs_minifilter',
      purpose: 'Detects and prevents mass encryption of files by ransomware, and injects hmpalert.dll.',
      why_kernel: ['prevention_sync'],
      ...open,
      load_order_group: unknown('Microsoft’s list, under the name SurfRight, gives one group for each altitude: Undelete and System Recovery.'),
      altitudes: ['345800', '221600'],
    },
    {
      row: 'sxkd0004',
      file_name: 'sntp.sys',
      driver_kind: unknown('The post calls it a network filter. Whether it is a WFP callout, an NDIS filter or both is not said.'),
      purpose: 'Filters web traffic, records web, DNS and TLS activity, intercepts and injects packets for intrusion prevention, and can delay outgoing flows.',
      why_kernel: together,
      ...open,
      parses_untrusted_content_in_kernel: unknown('The post names parsing of web traffic among what the driver does, and does not say which part of it happens in the kernel.'),
    },
    {
      row: 'sxkd0005',
      file_name: 'SophosZtnaTap.sys',
      driver_kind: 'ndis_other',
      purpose: 'A TAP driver built by Sophos: intercepts DNS requests for protected applications and carries their traffic through a tunnel.',
      why_kernel: together,
      ...open,
    },
  ],
}

const insideOthers = notApplicable('It runs inside the process that it is loaded into.')

const injected = (row: string, name: string) => ({
  row,
  name,
  component_type: 'dll',
  account: insideOthers,
  protection: insideOthers,
  injects_into_processes: 'all',
  injection_method: 'kernel_assisted',
  hooks_user_mode_api: 'yes',
  interfaces: notInTheSources,
  cloud_dependency: notInTheSources,
  offline_mode: notInTheSources,
})

export const userMode = {
  components: [
    {
      row: 'sxsv0001',
      name: 'SSPService.exe',
      component_type: 'service',
      account: notInTheSources,
      protection: unknown('The post says that Sophos runs protected processes, and does not say which.'),
      injects_into_processes: notInTheSources,
      hooks_user_mode_api: notInTheSources,
      interfaces: notInTheSources,
      cloud_dependency: notInTheSources,
      offline_mode: notInTheSources,
    },
    injected('sxsv0002', 'SophosED.dll'),
    injected('sxsv0003', 'hmpalert.dll'),
  ],
}
