import type { DocumentBody } from '@/domain/kind-definition'
import { minute } from './example/because'

/** A fictional vendor's preliminary report, filed by an incident manager at hour 20. */
export const noticeExample: DocumentBody = {
  about: {
    title: 'Northlight Security: Sentry content 1842 blocks spreadsheets',
    products: [{ row: 'nxs1842p', name: 'Northlight Sentry' }],
    contact_alias: 'incidents@northlight.example',
    contact_24x7: '+44 20 7946 0142, incident bridge',
    language: 'en',
  },
  notice: {
    incident_kind: 'faulty_content',
    summary:
      'Behavioural content 1842 for Northlight Sentry took a macro library for ransomware and closed spreadsheet programs that load it. The content reached our early-access ring only. It was taken back after 41 minutes. Hosts kept running and no file was changed.',
    affected_condition: 'Windows hosts with Northlight Sentry 5.2 or 5.3 in the **early-access** ring that loaded content 1842 on 9 November 2026 between 08:10 and 08:51 UTC.',
    workaround: 'Reconnect the host, or run `sentryctl content refresh`. Content 1843 replaces 1842.',
    workaround_physical_access: 'no',
    workaround_recovery_key: 'no',
    host_impact: 'app_impact',
    state: 'contained',
  },
  preliminary: {
    affected_versions: [
      {
        row: 'nxs1842v',
        product: 'Northlight Sentry',
        versions: 'vers:semver/>=5.2.0|<5.4.0',
        channel: 'Behavioural content, early access',
        update: 'Content 1842',
      },
    ],
    condition_terms: [
      { row: 'nxs1842c', axis: 'policy_state', is: 'Behavioural blocking is on' },
      { row: 'nxs1842d', axis: 'agent_version', is: '5.2 or 5.3' },
    ],
    impact_count: { low: 331, best: 347, high: 412, unit: 'hosts', method: 'measured', as_of: '2026-11-10' },
    critical_sectors: ['finance'],
    cross_border: 'yes',
    started_at: minute('2026-11-09T08:10Z'),
    became_aware_at: minute('2026-11-09T08:33Z'),
    disclosure_source: 'customer',
    suspected_malicious: 'no',
    next_update_at: minute('2026-11-16T09:00Z'),
    regulator_reports: [{ row: 'nxs1842g', regime: 'nis2', filed: 'no', reference: 'Counsel is deciding' }],
  },
  timeline: {
    events: [
      { row: 'nxs1842t', event: 'released', when: minute('2026-11-09T08:10Z'), text: 'Content 1842 opens for the early-access ring.' },
      { row: 'nxs1842w', event: 'detected', when: minute('2026-11-09T08:33Z'), text: 'A customer calls. Telemetry shows the same on other hosts.' },
      { row: 'nxs1842x', event: 'halted', when: minute('2026-11-09T08:51Z'), text: 'The ring is closed and content 1843 is sent.' },
    ],
  },
}
