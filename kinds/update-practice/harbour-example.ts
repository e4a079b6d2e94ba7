import { rowsIn } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'

const content = 'hbrcntnt'
const canary = 'hbrrngc2'
const lastRing = { answer: 'not_applicable', because: 'It is the last ring.' }
const axes = ['os_build', 'agent_version', 'server_role', 'language']

/** A fictional vendor's first plan, from which its post-mortem of October departs. */
export const harbourExample: DocumentBody = {
  about: {
    title: 'Harbour Endpoint: how Harbour Agent is updated',
    products: [{ row: 'hbrpract', name: 'Harbour Agent' }],
    contact_alias: 'releases@harbour.example',
    contact_24x7: '+46 8 505 0142, release desk',
    effective_from: '2026-04-01',
    language: 'en',
  },
  channels: {
    list: [
      {
        row: content, channel_name: 'Detection content', payload_class: 'behavioural_content', executes_in: 'kernel', worst_host_impact: 'network_loss',
        cadence: 'P2D', releases_per_month: 15, delivered_by: ['vendor_cdn'], delivery_model: 'poll', poll_interval: 'PT15M', uptake_p50: 'PT10M', uptake_p95: 'PT50M',
        package_signed: 'yes', device_verifies: 'yes', default_for_new_customers: 'on', same_process_as_code: 'yes',
      },
    ],
  },
  rings: {
    list: [
      { row: 'hbrrngc1', channel: content, ring_name: 'Harbour itself', ring_type: 'internal', population_pct: 0.2, population_abs: 380, selection: 'internal', diversity_covered_pct: 34, diversity_axes: axes, min_bake: 'PT4H', min_sample: 250, includes_reboot: 'no', promotion: 'automatic_gate' },
      { row: canary, channel: content, ring_name: 'Canary', ring_type: 'canary', population_pct: 1.8, population_abs: 3_420, selection: 'stratified', diversity_covered_pct: 93, diversity_axes: axes, min_bake: 'PT24H', min_sample: 2_500, includes_reboot: 'yes', reboot_share_pct: 60, promotion: 'both', approvals: 1 },
      { row: 'hbrrngc3', channel: content, ring_name: 'Wide', ring_type: 'staged', population_pct: 18, population_abs: 34_200, selection: 'random', diversity_covered_pct: 99, diversity_axes: axes, min_bake: 'PT24H', min_sample: 20_000, includes_reboot: 'yes', reboot_share_pct: 60, promotion: 'both', approvals: 1 },
      { row: 'hbrrngc4', channel: content, ring_name: 'Everybody', ring_type: 'broad', population_pct: 80, population_abs: 152_000, selection: 'random', diversity_covered_pct: 100, diversity_axes: axes, min_bake: lastRing, min_sample: lastRing, includes_reboot: 'yes', promotion: lastRing },
    ],
  },
  signals: {
    list: [
      { signal: 'network_loss', latency_p50: 'PT4M', latency_p95: 'PT15M', threshold: '5 hosts in 1,000', auto_halt: 'yes', missing_heartbeat_counts_as_failure: 'yes' },
      { signal: 'agent_crash', latency_p50: 'PT4M', latency_p95: 'PT15M', threshold: '3 crashes in 1,000 hosts', auto_halt: 'yes', missing_heartbeat_counts_as_failure: 'yes' },
      { signal: 'support_volume', latency_p50: 'PT50M', latency_p95: 'PT4H', threshold: '3 cases that name the same content', auto_halt: 'no', missing_heartbeat_counts_as_failure: 'no' },
    ].map((signal, index) => ({
      row: `hbrsgna${index}`, channel: content, source: 'agent', threshold_basis: 'absolute', gate_test: 'fixed', blind_spots: 'Hosts that are switched off or have no connection.', ...signal,
    })),
  },
  halting: {
    list: [
      {
        row: 'hbrhact0', channel: content, halt_method: 'stop_offering', halt_latency_p95: 'PT5M', halt_latency_measured_on: '2026-02-24', who_can_halt: ['Release engineer on call', 'Head of detection'], on_call_24x7: 'yes',
        rollback_method: 'server_revoke', rollback_works_if_host_cannot_boot: 'no', rollback_p95: 'PT1H', rollback_last_tested: '2026-02-24', rollback_test_result: 'All 380 hosts of the first ring were back within 41 minutes.',
        emergency_path: 'no',
      },
    ],
  },
  testing: {
    always: ['unit', 'integration', 'regression', 'real_interpreter_load', 'update_rollback'], sometimes: ['performance', 'fuzz', 'app_compat'], automated: ['unit', 'integration', 'regression', 'real_interpreter_load'],
    matrix_os_builds: 9, matrix_architectures: ['x64', 'arm64'], matrix_languages: 4, matrix_agent_versions: 3, matrix_coinstalled: 5, matrix_count: 96,
  },
  control: {
    pin: ['n_1'], applies_to_content: 'no', max_deferral: 'P14D', ring_assignment: 'no', pause: 'yes', maintenance_window: 'yes', critical_delay: 'no', airgap_bundle: 'no', vendor_can_override: 'no',
    release_notes_url: 'https://harbour.example/agent/releases', content_release_notes: 'no', status_page_url: 'https://status.harbour.example/', out_of_band_channel: 'yes',
  },
  exercises: {
    last_exercise_on: '2026-02-24', exercise_type: 'live_rollback', exercise_scenario: 'Content cuts the network of hosts in the canary ring.', exercise_channels: [content], target_halt: 'PT10M', achieved_halt: 'PT9M',
    target_recovery: 'PT2H', achieved_recovery: 'PT1H35M', findings_open: 1, findings_closed: 3, customer_recovery_tested: 'no',
  },
  outcomes: {
    list: [{ row: 'hbrvtct0', channel: content, until: '2026-02-28', releases: 178, releases_by_plan_pct: 100, halted: 0, rolled_back: 0, p95_detect: 'PT40M', p95_halt: 'PT5M', host_impacting_incidents: 0 }],
  },
  continuity: {
    major_incident_plan: 'yes', plan_reviewed_on: '2026-01-19',
    called: [{ row: 'hbrcrew1', role: 'Incident lead on call', called_for: 'Everything of severity S1 or S2', reached_within: 'PT15M' }],
    backups: [{ row: 'hbrbkp01', what: 'Source, build system and signing service', how_often: 'P1D', last_restore_test: '2026-01-20', restore_result: 'Content was signed from the copy after 2 hours.' }],
  },
}

/** What its next version tells otherwise, after that incident: as its report had promised, two people open a ring, and urgent fixes have a lane. */
export const harbourAfterwards: DocumentBody = {
  about: { ...harbourExample['about'], effective_from: '2026-11-23' },
  rings: {
    list: rowsIn(harbourExample['rings']?.['list']).map((ring) => ({ ...ring, ...(ring['promotion'] === 'both' ? { approvals: 2 } : {}), ...(ring.row === canary ? { min_bake: 'PT48H', min_sample: 3_000 } : {}) })),
  },
  halting: {
    list: rowsIn(harbourExample['halting']?.['list']).map((row) => ({
      ...row, emergency_path: 'yes', emergency_min_rings: 2, emergency_min_bake: 'PT1H', emergency_triggers: 'An attack in the wild that the shipped content does not stop.',
      emergency_approvers: ['Head of detection', 'Head of release engineering'], emergency_uses: 0,
    })),
  },
}
