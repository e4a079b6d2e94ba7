import { assumed, scenario, unknown, type ReplayPreset } from './preset'

const notStated = { status: 'assumption', note: 'One ring. How it was released is not documented in the sources.' } as const
const oneRing = (fails: string) => [{ share: '100', bake: '', fails }]
const unknownUptake = unknown('How fast hosts took it is not documented.')

/** Source: facts A.5. */
export const mcAfee5958: ReplayPreset = {
  id: 'mcafee-dat-5958',
  title: 'McAfee DAT 5958, 2010',
  released: '2010-04-21 13:00',
  release: { status: 'fact', note: '', source: 'press' },
  story: 'A signature took svchost.exe of Windows XP SP3 for malware: hosts restarted in a loop and lost the network.',
  rings: oneRing('100'),
  plan: notStated,
  susceptibility: { status: 'fact', note: 'Windows XP SP3 failed, nothing else. 100 % is a fleet of those alone; type the share of another.', source: 'press' },
  halt: unknown('When the release was stopped is not in the sources.'),
  inputs: {
    endpoints: unknown('Disputed: the vendor spoke of a tiny share of customers, the press of far more.'),
    uptakeTauMinutes: unknownUptake,
    failureDelayMinutes: assumed('0', 'It failed when the file was first scanned.'),
    ...scenario,
  },
  sources: { press: { text: 'IT Pro Today; US-CERT notice of 21 April 2010' } },
}

/** Source: facts A.5. */
export const symantecSonar: ReplayPreset = {
  id: 'symantec-sonar-2012',
  title: 'Symantec SONAR, 2012',
  released: '2012-07-12 01:25',
  release: { status: 'fact', note: '', source: 'press' },
  story: 'A definition met a third-party file-system driver on Windows XP, and the host crashed again and again.',
  rings: oneRing(''),
  plan: notStated,
  susceptibility: { status: 'unknown', note: 'Windows XP with that SONAR level and a driver of one kind: a small class whose share is not public.' },
  halt: { value: '470', status: 'fact', note: 'Served from 01:25 to 09:15 UTC.', source: 'press' },
  inputs: {
    endpoints: unknown('The number of hosts is not public.'),
    uptakeTauMinutes: unknownUptake,
    failureDelayMinutes: assumed('0', 'It failed when the definition was used.'),
    ...scenario,
  },
  sources: { press: { text: 'Computerworld; The Register, 16 July 2012; eWeek' } },
}

/** Source: facts A.5. */
export const sophosShh: ReplayPreset = {
  id: 'sophos-shh-updater-b-2012',
  title: 'Sophos Shh/Updater-B, 2012',
  released: '2012-09-19 18:48:35',
  release: { status: 'fact', note: '', source: 'press' },
  story: 'A false positive on updaters, the product’s own among them: where the policy was to delete or move, the fix could not arrive.',
  rings: oneRing(''),
  plan: notStated,
  susceptibility: { status: 'unknown', note: 'The share of hosts whose policy deletes or moves is not public.' },
  halt: unknown('The same evening; the minute is not in the sources.'),
  inputs: { endpoints: unknown('The number of hosts is not public.'), uptakeTauMinutes: unknownUptake, failureDelayMinutes: assumed('0', 'It struck when an updater was scanned.'), ...scenario },
  sources: { press: { text: 'HumanIPO, quoting Sophos' } },
}

/** Source: facts A.5. */
export const panda: ReplayPreset = {
  id: 'panda-2015',
  title: 'Panda, 2015',
  released: '2015-03-11',
  release: { status: 'fact', note: 'The day; the minute is not in the sources.', source: 'press' },
  story: 'A signature took files of the product and of System32 for malware. The harm came with the next restart: customers were asked not to reboot.',
  rings: oneRing(''),
  plan: notStated,
  susceptibility: { status: 'unknown', note: '8 % of customers were affected, which is not a share of hosts.', source: 'press' },
  halt: unknown('Promptly; the minute is not in the sources.'),
  inputs: {
    endpoints: unknown('The number of hosts is not public.'),
    uptakeTauMinutes: unknownUptake,
    failureDelayMinutes: { value: '', status: 'unknown', note: 'Until the next restart: a length that differs from host to host. Try 8 h.', source: 'press' },
    ...scenario,
  },
  sources: { press: { text: 'Hacked; Silicon UK' } },
}
