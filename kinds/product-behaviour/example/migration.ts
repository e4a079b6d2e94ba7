const catalogue = '2026-10'

export const migration = {
  plan: [
    { row: 'nsmg0001', capability: 'process_control', catalogue, target: 'wesp', migration_state: 'prototype', target_quarter: '2027-Q3' },
    { row: 'nsmg0002', capability: 'image_load', catalogue, target: 'wesp', migration_state: 'planned', target_quarter: '2027-Q3' },
    { row: 'nsmg0003', capability: 'file_scan', catalogue, target: 'wesp', migration_state: 'blocked', blocker: 'performance', blocker_text: 'Opening many small files took three times as long in our trial.' },
    { row: 'nsmg0004', capability: 'registry_protect', catalogue, target: 'wesp', migration_state: 'planned' },
    { row: 'nsmg0005', capability: 'handle_protect', catalogue, target: 'wesp', migration_state: 'planned' },
    { row: 'nsmg0006', capability: 'early_boot', catalogue, target: 'wesp', migration_state: 'not_started' },
    { row: 'nsmg0007', capability: 'network_allow_deny', catalogue, target: 'user_mode_wfp', migration_state: 'planned', target_quarter: '2027-Q1' },
    { row: 'nsmg0008', capability: 'network_inspection', catalogue, target: 'none_planned', migration_state: 'blocked', blocker: 'missing_event' },
    { row: 'nsmg0009', capability: 'script_content', catalogue, target: 'amsi', migration_state: 'shipped' },
    { row: 'nsmg000a', capability: 'tamper_protection', catalogue, target: 'wesp', migration_state: 'not_started' },
  ],
}
