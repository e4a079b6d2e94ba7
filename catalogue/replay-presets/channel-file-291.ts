import { assumed, scenario, type ReplayPreset } from './preset'

/** Source: facts A.4, rollout-maths D.6. */
export const channelFile291: ReplayPreset = {
  id: 'channel-file-291',
  title: 'CrowdStrike Channel File 291, 2024',
  released: '2024-07-19 04:09',
  release: { status: 'fact', note: '', source: 'pir' },
  story: 'A content update that a kernel driver could not read went to every host that was online, and was reverted after 78 minutes.',
  rings: [{ share: '100', bake: '', fails: '100' }],
  plan: { status: 'fact', note: 'Content went to all hosts at once, with no rings and no bake time (finding 6).', source: 'rca' },
  susceptibility: { status: 'fact', note: 'Every Windows host with sensor 7.11 or newer that took the file crashed.', source: 'pir' },
  halt: { value: '78', status: 'fact', note: 'Released 04:09, reverted 05:27 UTC.', source: 'pir' },
  inputs: {
    endpoints: { value: '8503484', status: 'calibrated', note: 'Reachable hosts in scope, so that 78 minutes impact the 8.5 million that Microsoft estimated. The fleet itself is not public.', source: 'microsoft' },
    uptakeTauMinutes: assumed('10', 'Hosts hold a connection or ask often; 5 to 30 minutes are plausible.'),
    failureDelayMinutes: assumed('0', 'It failed when the content was first used, within a minute.'),
    ...scenario,
  },
  sources: {
    pir: { text: 'CrowdStrike, preliminary post-incident review, 24 July 2024', url: 'https://www.crowdstrike.com/falcon-content-update-remediation-and-guidance-hub/' },
    rca: { text: 'CrowdStrike, root cause analysis, 6 August 2024', url: 'https://www.crowdstrike.com/wp-content/uploads/2024/08/Channel-File-291-Incident-Root-Cause-Analysis-08.06.2024.pdf' },
    microsoft: { text: 'Microsoft, 20 July 2024', url: 'https://blogs.microsoft.com/blog/2024/07/20/helping-our-customers-through-the-crowdstrike-outage/' },
  },
}
