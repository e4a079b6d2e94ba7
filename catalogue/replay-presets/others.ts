import { assumed, scenario, unknown, type ReplayPreset } from './preset'

/** Source: facts A.5. */
export const webroot: ReplayPreset = {
  id: 'webroot-2017',
  title: 'Webroot, 2017',
  released: '2017-04-24 17:52',
  release: { status: 'fact', note: '', source: 'press' },
  story: 'A cloud rule quarantined Windows files for 13 minutes; cleaning up took days.',
  rings: [{ share: '100', bake: '', fails: '' }],
  plan: { status: 'assumption', note: 'One ring: a cloud rule answers every host that asks.' },
  susceptibility: { status: 'unknown', note: 'The share of hosts that met one of the files is not public.' },
  halt: { value: '13', status: 'fact', note: 'The rule “propagated for 13 minutes”.', source: 'press' },
  inputs: {
    endpoints: unknown('The number of hosts is not public.'),
    uptakeTauMinutes: assumed('0', 'A cloud rule is in force at once.'),
    failureDelayMinutes: assumed('0', 'It struck when a file was looked up.'),
    ...scenario,
  },
  sources: { press: { text: 'Silicon UK, quoting Webroot' } },
}

/** Source: facts A.5. */
export const defenderAsr: ReplayPreset = {
  id: 'microsoft-defender-asr-2023',
  title: 'Microsoft Defender ASR rule, 2023',
  released: '2023-01-13',
  release: { status: 'fact', note: 'The day; the minute is not in the sources.', source: 'press' },
  story: 'Security intelligence 1.381.2140.0 made one attack surface reduction rule delete shortcuts on hosts where it blocks. Nothing crashed; what was deleted did not come back by itself.',
  rings: [{ share: '100', bake: '', fails: '' }],
  plan: { status: 'assumption', note: 'One ring. How the intelligence was released that day is not documented in the sources.' },
  susceptibility: { status: 'unknown', note: 'The share of hosts with the rule in block mode is not public.', source: 'press' },
  halt: unknown('The revert took hours; the minute is not in the sources.'),
  inputs: {
    endpoints: unknown('The number of hosts is not public.'),
    uptakeTauMinutes: unknown('How fast hosts took it is not documented.'),
    failureDelayMinutes: assumed('0', 'It struck when the rule was next evaluated.'),
    ...scenario,
  },
  sources: { press: { text: 'Born’s IT and Windows Blog; Bitdefender' } },
}

const notApplicable = unknown('No host was impacted.')

/** Source: facts A.5. */
export const sentinelOne: ReplayPreset = {
  id: 'sentinelone-2025',
  title: 'SentinelOne, 2025',
  released: '2025-05-29 13:37',
  release: { status: 'fact', note: 'Begin of the outage.', source: 'rca' },
  story: 'A control-plane error removed network routes. Endpoints stayed protected; consoles could not be reached.',
  rings: [],
  plan: { status: 'unknown', note: 'Not an update to hosts.' },
  susceptibility: { status: 'fact', note: 'No impact on hosts.', source: 'rca' },
  halt: notApplicable,
  inputs: {
    endpoints: notApplicable,
    uptakeTauMinutes: notApplicable,
    failureDelayMinutes: notApplicable,
    signalProbability: notApplicable,
    signalsToAlarm: notApplicable,
    signalDelayMinutes: notApplicable,
    decisionDelayMinutes: notApplicable,
    haltLatencyMinutes: notApplicable,
  },
  sources: { rca: { text: 'SentinelOne, root cause analysis, 31 May 2025' } },
  timelineOnly: {
    because: 'No host was impacted, so there is nothing to replay.',
    times: [
      ['2025-05-29 13:37', 'Outage begins'],
      ['2025-05-29 13:55', 'First reports of customers'],
      ['2025-05-29 14:27', 'Cause identified'],
      ['2025-05-29 20:05', 'Service back'],
      ['2025-05-30 10:00', 'Fully restored'],
    ],
  },
}
