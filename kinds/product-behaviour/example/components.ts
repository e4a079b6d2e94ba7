export const userMode = {
  components: [
    {
      row: 'nssv0001',
      name: 'NlSentrySvc.exe',
      component_type: 'service',
      start_type: 'auto',
      account: 'local_system',
      protection: 'am_ppl',
      root_of_trust: 'elam',
      injects_into_processes: 'no',
      hooks_user_mode_api: 'no',
      interfaces: ['amsi_provider', 'etw_ti_consumer', 'wsc_provider'],
      cloud_dependency: 'enrichment',
      offline_mode: 'Judges by local content alone. Detection of new threats is weaker, nothing is blocked for want of an answer.',
    },
    {
      row: 'nssv0002',
      name: 'NlUpdateSvc.exe',
      component_type: 'service',
      start_type: 'auto',
      account: 'local_service',
      protection: 'none',
      injects_into_processes: 'no',
      hooks_user_mode_api: 'no',
      interfaces: ['none_of_these'],
      cloud_dependency: 'enrichment',
      offline_mode: 'Keeps the installed content and tries again.',
    },
  ],
}

export const content = {
  items: [
    {
      row: 'nsct0001',
      content_name: 'Detection rules',
      payload_class: 'behavioural_content',
      parsed_in: 'ppl_user',
      integrity: 'signed',
      schema_versioned: 'yes',
      validator_and_interpreter_share_definition: 'yes',
      last_fuzzed: '2026-08-01',
      on_invalid: 'reject_keep_last_known_good',
    },
    {
      row: 'nsct0002',
      content_name: 'Address table',
      payload_class: 'signatures',
      parsed_in: 'kernel',
      integrity: 'signed',
      schema_versioned: 'yes',
      validator_and_interpreter_share_definition: 'no',
      runtime_bounds_checked: 'yes',
      last_fuzzed: '2026-07-11',
      on_invalid: 'reject_keep_last_known_good',
    },
  ],
}
