import { minute, notApplicable, unknown } from './because'

const reconstruction = 'A reconstruction from public sources has no contact at the vendor.'

export const about = {
  title: 'CrowdStrike: Channel File 291',
  products: [{ row: 'cf291p01', name: 'CrowdStrike Falcon sensor for Windows' }],
  contact_alias: notApplicable(reconstruction),
  contact_24x7: notApplicable(reconstruction),
  references: [
    {
      row: 'cf291r01',
      url: 'https://www.crowdstrike.com/falcon-content-update-remediation-and-guidance-hub/',
      summary: 'CrowdStrike: guidance hub with the preliminary post-incident review of 24 July 2024',
      category: 'external',
    },
    {
      row: 'cf291r02',
      url: 'https://www.crowdstrike.com/wp-content/uploads/2024/08/Channel-File-291-Incident-Root-Cause-Analysis-08.06.2024.pdf',
      summary: 'CrowdStrike: root cause analysis of 6 August 2024, 12 pages',
      category: 'external',
    },
    {
      row: 'cf291r03',
      url: 'https://blogs.microsoft.com/blog/2024/07/20/helping-our-customers-through-the-crowdstrike-outage/',
      summary: 'Microsoft: estimate of 8.5 million Windows devices, 20 July 2024',
      category: 'external',
    },
  ],
  language: 'en',
}

const notInTheSources = 'The sources of this reconstruction do not say.'

export const notice = {
  incident_kind: 'faulty_content',
  summary:
    'On 19 July 2024 at 04:09 UTC CrowdStrike released new detection content for its Windows sensor. The content asked the sensor to read a value that the sensor was never given. The read went out of bounds inside a kernel driver, and Windows stopped with a blue screen. CrowdStrike took the content back at 05:27 UTC, 78 minutes later. Microsoft estimates that 8.5 million Windows devices were affected, less than one percent of all. Mac and Linux hosts were not.',
  affected_condition:
    'A Windows host is affected if all of this holds:\n\n- it runs the Falcon sensor 7.11 or newer;\n- it was online between 04:09 and 05:27 UTC on 19 July 2024;\n- it received the update in that time.\n\nHosts that came online later, or did not connect in that time, were not affected.',
  workaround:
    'CrowdStrike keeps its recovery instructions on the guidance hub named under references. Hosts that came online after 05:27 UTC on 19 July 2024 need nothing.',
  workaround_address: 'https://www.crowdstrike.com/falcon-content-update-remediation-and-guidance-hub/',
  workaround_physical_access: unknown(notInTheSources),
  workaround_recovery_key: unknown(notInTheSources),
  host_impact: 'host_crash',
  state: 'resolved',
}

export const preliminary = {
  affected_versions: [
    {
      row: 'cf291v01',
      product: 'CrowdStrike Falcon sensor for Windows',
      versions: 'vers:generic/>=7.11',
      channel: 'Content, delivered as channel files',
      update: 'Channel File 291, content deployed on 2024-07-19 at 04:09 UTC',
    },
  ],
  condition_terms: [
    { row: 'cf291c01', axis: 'os', is: 'Windows' },
    { row: 'cf291c02', axis: 'agent_version', is: '7.11 or newer' },
    { row: 'cf291c03', axis: 'online_window', is: '2024-07-19T04:09Z to 2024-07-19T05:27Z, and the update received' },
  ],
  impact_count: { best: 8_500_000, unit: 'hosts', method: 'reported', as_of: '2024-07-20', by: 'Microsoft, an estimate' },
  critical_sectors: unknown(notInTheSources),
  cross_border: unknown(notInTheSources),
  started_at: minute('2024-07-19T04:09Z'),
  became_aware_at: unknown('The time at which CrowdStrike became aware is not public.'),
  disclosure_source: unknown(notInTheSources),
  suspected_malicious: unknown('The sources describe a defect and do not speak of malice.'),
  next_update_at: notApplicable('The root cause analysis of 6 August 2024 was the last report.'),
}
