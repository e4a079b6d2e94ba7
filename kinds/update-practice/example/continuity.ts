export const continuity = {
  major_incident_plan: 'yes',
  plan_reviewed_on: '2026-04-02',
  plan_covers: 'Who leads, how the rollout is frozen, how customers and Microsoft are told, and how we work without our own network.',
  called: [
    { row: 'nxscrew1', role: 'Incident manager on call', called_for: 'Everything of severity S1 or S2', reached_within: 'PT10M' },
    { row: 'nxscrew2', role: 'Duty manager of the distribution network', called_for: 'A halt that does not reach the edge', reached_within: 'PT15M' },
    { row: 'nxscrew3', role: 'Head of customer support', called_for: 'Notice to customers', reached_within: 'PT30M' },
  ],
  backups: [
    { row: 'nxsbkp01', what: 'Source, build system and build records', how_often: 'PT6H', last_restore_test: '2026-03-18', restore_result: 'A release was built from the copy in 5 hours, byte for byte the same.' },
    { row: 'nxsbkp02', what: 'Signing service, its keys in a second module', how_often: 'P1D', last_restore_test: '2026-01-22', restore_result: 'Signed from the second site after 40 minutes.' },
    { row: 'nxsbkp03', what: 'The last ten versions of every channel', how_often: 'P1D', last_restore_test: '2026-05-12', restore_result: 'Offered again within 4 minutes.' },
  ],
}
