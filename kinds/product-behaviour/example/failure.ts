const mode = (row: string, trigger: string, behaviour: string, impact: string, within?: string) => ({
  row,
  trigger,
  behaviour,
  host_impact: impact,
  ...(within ? { auto_recovery: 'yes', recovery_max_time: within } : { auto_recovery: 'no' }),
})

export const failModes = {
  modes: [
    mode('nsfm0001', 'kernel_fault', 'self_disable', 'host_crash', 'PT15M'),
    mode('nsfm0002', 'content_parse_error', 'revert_last_known_good', 'none', 'PT1M'),
    mode('nsfm0003', 'service_crash', 'fail_open', 'agent_degraded', 'PT1M'),
    mode('nsfm0004', 'service_hang', 'fail_open', 'app_impact', 'PT2M'),
    mode('nsfm0005', 'cloud_unreachable', 'degrade', 'none', 'PT5M'),
    mode('nsfm0006', 'update_interrupted', 'revert_last_known_good', 'none', 'PT10M'),
    mode('nsfm0007', 'boot_loop', 'self_disable', 'boot_loop', 'PT20M'),
    mode('nsfm0008', 'licence_expired', 'degrade', 'agent_degraded'),
    mode('nsfm0009', 'disk_full', 'degrade', 'agent_degraded'),
    { row: 'nsfm000a', trigger: 'os_feature_update', behaviour: 'fail_open', host_impact: 'none', auto_recovery: { answer: 'unknown', because: 'Not measured yet on 26H2.' } },
  ],
  boot_loop_guard: 'yes',
  boot_loop_threshold: 2,
  boot_loop_action: 'After two crashes within three starts the drivers stay off until the service has fetched newer content.',
}

export const recovery = {
  offline_disable_address: 'https://help.northlight.example/sentry/offline-disable',
  offline_disable_procedure: 'Start the recovery environment, open a prompt and set `Start` of `nlfilter` and `nlnet` to `4` in the offline registry. Then start the host.',
  works_from_winre: 'yes',
  needs_bitlocker_key: 'yes',
  quick_machine_recovery_ready: 'untested',
  remote_recovery_without_boot: 'no',
  recovery_path_independent_of_updater: 'yes',
  tamper_protection_on_by_default: 'yes',
  tamper_protection_detail: 'A token of the console, valid for one host and one hour.',
}
