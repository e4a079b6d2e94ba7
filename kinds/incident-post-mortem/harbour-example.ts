import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { layerWords, type DefenceLayer } from '@/domain/vocabulary'
import { minute, notApplicable } from './example/because'

const layers: Record<DefenceLayer, [result: string, why: string] | string> = {
  design_review: 'passed',
  compile_time_check: 'passed',
  unit_and_regression: ['failed', 'No test ran a rule for a driver of others.'],
  fuzz: 'passed',
  validator: 'passed',
  internal_ring: ['failed', 'None of our own hosts has a virtual private network of a third party.'],
  canary: ['failed', 'It had affected hosts. Fifteen minutes were too few for them to take the content and be noticed.'],
  health_gate: ['absent', 'It was passed by hand.'],
  on_device_bounds_check: 'passed',
  last_known_good: ['failed', 'A host without a network cannot ask for the content before.'],
  boot_loop_guard: 'passed',
  rollback: ['passed', 'Revoked from the server 9 minutes after the halt.'],
  customer_control: ['absent', 'Customers cannot hold content back.'],
}

/** A fictional vendor's full report on an update that did not travel as its plan had declared. */
export const harbourExample: DocumentBody = {
  about: {
    title: 'Harbour Endpoint: content 7731 cuts virtual private networks',
    products: [{ row: 'hbr7731p', name: 'Harbour Agent' }],
    contact_alias: 'incidents@harbour.example',
    contact_24x7: '+46 8 505 0177, incident bridge',
    references: [{ row: 'hbr7731r', url: 'https://www.cisa.gov/resources-tools/resources/safe-software-deployment-how-software-manufacturers-can-ensure-reliability', summary: 'CISA: safe software deployment', category: 'external' }],
    language: 'en',
  },
  notice: {
    incident_kind: 'faulty_content',
    summary:
      'On 5 October 2026 detection content 7731 for Harbour Agent blocked the tunnels of three virtual private network products. Hosts that work over such a tunnel lost their network. The content reached 13,260 hosts before it was halted, 331 minutes after its release. Hosts kept running, and no file was changed.',
    affected_condition: 'Windows hosts with Harbour Agent 3.8 or 3.9 and a virtual private network that uses its own network driver, online on 5 October 2026 between 12:20 and 13:31 UTC, in the rings **Canary** or **Wide**.',
    workaround: 'Connect the host without its virtual private network, or by cable, for ten minutes. It then takes content 7732 by itself.',
    workaround_physical_access: 'no',
    workaround_recovery_key: 'no',
    host_impact: 'network_loss',
    state: 'resolved',
  },
  preliminary: {
    affected_versions: [{ row: 'hbr7731v', product: 'Harbour Agent', versions: 'vers:semver/>=3.8.0|<3.10.0', channel: 'Detection content', update: 'Content 7731' }],
    condition_terms: [
      { row: 'hbr7731c', axis: 'agent_version', is: '3.8 or 3.9' },
      { row: 'hbr7731d', axis: 'co_installed', is: 'A virtual private network with its own network driver' },
    ],
    impact_count: { low: 4_100, best: 4_380, high: 5_200, unit: 'hosts', method: 'measured', as_of: '2026-10-12' },
    critical_sectors: notApplicable('None is known.'),
    cross_border: 'yes',
    started_at: minute('2026-10-05T12:20Z'),
    became_aware_at: minute('2026-10-05T12:52Z'),
    disclosure_source: 'customer',
    suspected_malicious: 'no',
    next_update_at: notApplicable('This is the full report.'),
  },
  timeline: {
    events: [
      { row: 'hbr7731a', event: 'factor_introduced', when: minute('2026-10-05T06:40Z'), text: 'A rule is written against a tool that tunnels stolen data. It takes every network driver but ours for that tool.' },
      { row: 'hbr7731b', event: 'released', when: minute('2026-10-05T08:00Z'), text: 'Content 7731 opens for our own hosts.' },
      { row: 'hbr7731e', event: 'ring_opened', when: minute('2026-10-05T12:05Z'), text: 'The gate opens the canary ring.' },
      { row: 'hbr7731f', event: 'ring_opened', when: minute('2026-10-05T12:20Z'), text: 'The head of detection opens the wide ring by hand.' },
      { row: 'hbr7731g', event: 'first_failure', when: minute('2026-10-05T12:27Z'), text: 'The first tunnel is cut.' },
      { row: 'hbr7731h', event: 'detected', when: minute('2026-10-05T12:52Z'), text: 'A customer calls. Hosts that lost their network are silent, and silence is counted every 30 minutes only.' },
      { row: 'hbr7731j', event: 'declared', when: minute('2026-10-05T12:58Z') },
      { row: 'hbr7731k', event: 'halted', when: minute('2026-10-05T13:31Z'), text: 'The content is no longer offered.' },
      { row: 'hbr7731m', event: 'reverted', when: minute('2026-10-05T13:40Z') },
      { row: 'hbr7731n', event: 'customers_notified', when: minute('2026-10-05T14:10Z') },
      { row: 'hbr7731q', event: 'fix_available', when: minute('2026-10-05T16:45Z'), text: 'Content 7732.' },
      { row: 'hbr7731s', event: 'recovered_95', when: minute('2026-10-06T09:00Z') },
    ],
  },
  rollout: {
    channel: 'Detection content',
    faster_lane: 'no',
    rings: [
      { row: 'hbr7731t', ring: 'Harbour itself', opened_at: minute('2026-10-05T08:00Z'), share_pct: 0.2, opened_by: 'manual' },
      { row: 'hbr7731w', ring: 'Canary', opened_at: minute('2026-10-05T12:05Z'), share_pct: 1.8, opened_by: 'automatic_gate', healthy_before: 341 },
      {
        row: 'hbr7731x', ring: 'Wide', opened_at: minute('2026-10-05T12:20Z'), share_pct: 18, opened_by: 'manual', healthy_before: 310,
        remark: 'Data was being stolen from customers that morning by the tool that this content stops. The head of detection did not want them to wait a day. Our plan had no faster lane for that, and it should have had one.',
      },
    ],
    halt_decided_at: minute('2026-10-05T13:02Z'),
    halted_by: 'Release engineer on call',
    halt_remark: 'The release engineer on call worked over one of the tunnels that were cut, and had to find another way in.',
    ring_reached: 'Wide',
    exposed: { best: 13_260 },
    impacted: { low: 4_100, best: 4_380, high: 5_200 },
    online_only: 'yes',
    plan_followed: 'no',
    deviation_reason: 'To stop a theft of data that was under way.',
    replay_parameters: {
      endpoints: 190_000, uptake_tau_minutes: 14.4, failure_delay_minutes: 5, signal_probability_pct: 40, signals_to_alarm: 5, signal_delay_minutes: 15, decision_delay_minutes: 10, halt_latency_minutes: 29,
    },
    practice_changed: 'no',
  },
  recovery: {
    automatic_pct: 71,
    manual_required: 'yes',
    physical_access: 'no',
    recovery_key_needed: 'no',
    data_restored: notApplicable('No data was lost.'),
    device_hours_lost: { best: 31_000 },
    customer_first_notice_at: minute('2026-10-05T14:10Z'),
    customer_notice_channels: 'Status page, mail to administrators, telephone to the 40 largest',
    customer_notice_languages: 'English, German, Swedish',
  },
  defence: {
    layers: Object.keys(layerWords).map((layer, index) => {
      const told = layers[layer as DefenceLayer]
      return { row: `hbrdfn${String(index).padStart(2, '0')}`, layer, ...(typeof told === 'string' ? { result: told } : { result: told[0], why: told[1] }) }
    }),
  },
  factors: {
    trigger: 'Content 7731 reached hosts on which a virtual private network brings its own network driver.',
    contributing: [
      {
        row: 'hbr7731y', title: 'A rule was not tried against drivers of others', description: 'The rule recognises a tunnel by how its driver is loaded. Virtual private networks load theirs in the same way.', introduced_at: minute('2026-10-05T06:40Z'),
        how_it_evaded: 'No test host has such a product.', interaction: 'Our own ring has none either, so that only the canary could have shown it.', method: 'five_whys',
      },
      {
        row: 'hbr7731z', title: 'A ring was opened before anybody could know', description: 'The wide ring opened 15 minutes after the canary. Half of a ring takes content within 10 minutes, and silence is counted every 30.', introduced_at: minute('2026-10-05T12:20Z'),
        how_it_evaded: 'Whoever may halt may also open, alone.', interaction: 'It brought the rule to ten times as many hosts before the first of them was missed.', method: 'timeline_analysis',
      },
    ],
  },
  lessons: {
    went_well: [{ row: 'hbrwent1', text: 'The fourth ring never opened.' }],
    went_wrong: [
      { row: 'hbrwrng1', text: 'A rule that nobody had tried beside other products reached customers.' },
      { row: 'hbrwrng2', text: 'One person could pass the gate of a ring.' },
    ],
    got_lucky: [{ row: 'hbrckky1', text: 'The release engineer had a second way into the office network.' }],
    lessons_for_others: 'Write down the faster lane before you need it. Without one, haste finds its own.',
  },
  related: { incidents: notApplicable('The incidents on this portal were searched. None is related.'), cve: notApplicable('No vulnerability was involved.') },
  actions: {
    items: [
      {
        row: 'hbract01', description: 'Run every rule on hosts with the ten most used virtual private networks.', kind: 'prevent', factor_refs: ['hbr7731y'], went_wrong_refs: ['hbrwrng1'],
        evaluation_criteria: 'Content 7731 is refused by the test.', owner_role: 'Head of detection', due: '2026-12-18', status: 'ongoing',
      },
      {
        row: 'hbract02', description: 'Ask for two people to open a ring before its time, and file a faster lane in the update practice.', kind: 'prevent', factor_refs: ['hbr7731z'], went_wrong_refs: ['hbrwrng2'],
        evaluation_criteria: 'A released version of the update practice tells of it.', owner_role: 'Head of release engineering', due: '2027-01-29', status: 'ongoing',
      },
    ],
  },
}

export const harbourOverrides: readonly LevelOverride[] = [{ path: 'rollout.replay_parameters', level: 'public', reason: 'Others shall be able to reckon with it.' }]
