import { content, driver } from './channels'

export const about = {
  title: 'Northlight Security: how Sentry is updated',
  products: [{ row: 'nxspract', name: 'Northlight Sentry' }],
  contact_alias: 'releases@northlight.example',
  contact_24x7: '+44 20 7946 0142, release bridge',
  effective_from: '2026-06-01',
  language: 'en',
}

export const testing = {
  always: ['unit', 'integration', 'regression', 'negative', 'real_interpreter_load', 'update_rollback', 'driver_verifier', 'boot_test'],
  sometimes: ['stress', 'performance', 'fuzz', 'upgrade_matrix', 'hlk', 'app_compat', 'third_party_review'],
  automated: ['unit', 'integration', 'regression', 'negative', 'real_interpreter_load', 'update_rollback', 'driver_verifier', 'boot_test', 'stress', 'fuzz', 'upgrade_matrix'],
  detail: 'Driver Verifier, Hardware Lab Kit and boot tests concern drivers only.',
  matrix_os_builds: 14,
  matrix_architectures: ['x64', 'arm64'],
  matrix_languages: 6,
  matrix_agent_versions: 5,
  matrix_coinstalled: 11,
  matrix_count: 420,
  matrix_detail: 'Three backup agents, four virtual private networks, two other endpoint products and two disk encryption products.',
  fp_clean_set_includes_os_files: 'yes',
  fp_clean_set_refreshed: 'P7D',
  review_scope: 'Content validation and rollback',
  review_on: '2026-02-20',
  review_firm: { answer: 'not_disclosed', because: 'The contract does not let us name it.' },
}

export const control = {
  pin: ['n_1', 'n_2'],
  applies_to_content: 'no',
  max_deferral: 'P30D',
  ring_assignment: 'yes',
  pause: 'yes',
  maintenance_window: 'yes',
  critical_delay: 'yes',
  critical_delay_length: 'PT48H',
  airgap_bundle: 'yes',
  vendor_can_override: 'no',
  release_notes_url: 'https://northlight.example/sentry/releases',
  content_release_notes: 'yes',
  status_page_url: 'https://status.northlight.example/',
  out_of_band_channel: 'yes',
}

export const exercises = {
  last_exercise_on: '2026-05-12',
  exercise_type: 'live_rollback',
  exercise_scenario: 'Content in the early-access ring closes a common program. On the day after, a driver keeps hosts of the same ring from booting.',
  exercise_channels: [content, driver],
  target_halt: 'PT15M',
  achieved_halt: 'PT19M',
  target_recovery: 'PT4H',
  achieved_recovery: 'PT3H10M',
  findings_open: 2,
  findings_closed: 5,
  customer_recovery_tested: 'yes',
  customer_recovery_covers: ['bitlocker', 'winre'],
}
