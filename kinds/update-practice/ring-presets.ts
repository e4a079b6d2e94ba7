import type { RowPreset } from '@/domain/form/row-preset'

const lastRing = { answer: 'not_applicable', because: 'It is the last ring.' }
const defenderDocs = 'https://learn.microsoft.com/en-us/defender-endpoint'

/** Like the plan that Microsoft describes for its monthly updates. Source: facts A.2. */
const defenderMonthly: RowPreset = {
  id: 'defender-monthly',
  name: 'Like the monthly updates of Microsoft Defender',
  source:
    'Microsoft, “Manage the gradual rollout process for Microsoft Defender updates”, 7 October 2024, and “Use safe deployment practices”, 29 April 2025. Microsoft suggests about 10% of devices for the staged channel and offers updates to critical systems 48 hours later. It states no other share, time or gate.',
  address: `${defenderDocs}/manage-gradual-rollout`,
  rows: [
    { ring_name: 'Internal devices', ring_type: 'internal', selection: 'internal' },
    { ring_name: 'Beta Channel', ring_type: 'early_access', selection: 'opt_in' },
    { ring_name: 'Current Channel (Preview)', ring_type: 'early_access', selection: 'customer_assigned' },
    { ring_name: 'Current Channel (Staged)', ring_type: 'staged', population_pct: 10, selection: 'customer_assigned' },
    { ring_name: 'Current Channel (Broad)', ring_type: 'broad', selection: 'customer_assigned', min_bake: 'PT48H' },
    { ring_name: 'Critical: Time Delay', ring_type: 'critical_delayed', selection: 'customer_assigned', min_bake: lastRing },
  ],
}

const defenderDaily: RowPreset = {
  id: 'defender-daily',
  name: 'Like the daily intelligence updates of Microsoft Defender',
  source:
    'Microsoft, “Use safe deployment practices”, 29 April 2025: internal devices, early access customers, then outside in a controlled, gradual manner. Outside there are two channels, Staged and Broad. Microsoft states no share, time or gate.',
  address: `${defenderDocs}/mde-sdp-strategy`,
  rows: [
    { ring_name: 'Internal devices', ring_type: 'internal', selection: 'internal' },
    { ring_name: 'Early access customers', ring_type: 'early_access' },
    { ring_name: 'Current Channel (Staged)', ring_type: 'staged', selection: 'customer_assigned' },
    { ring_name: 'Current Channel (Broad)', ring_type: 'broad', selection: 'customer_assigned', min_bake: lastRing },
  ],
}

const crowdstrike2024: RowPreset = {
  id: 'crowdstrike-2024',
  name: 'Like what CrowdStrike committed to in 2024',
  source:
    'CrowdStrike, root cause analysis of Channel File 291, 6 August 2024, finding 6: content is deployed in a staged rollout, from a canary through successive rings, with time to bake in each. It states no shares, times or number of rings, so three stand here.',
  rows: [
    { ring_name: 'Canary', ring_type: 'canary' },
    { ring_name: 'Next ring', ring_type: 'staged' },
    { ring_name: 'Everybody', ring_type: 'broad', min_bake: lastRing },
  ],
}

type Ring = [name: string, type: string, share: number, selection: string]
const first: Ring[] = [
  ['Internal', 'internal', 0.1, 'internal'],
  ['Canary', 'canary', 0.9, 'stratified'],
  ['Early access', 'early_access', 9, 'opt_in'],
]

const generic = (id: string, name: string, rings: readonly Ring[]): RowPreset => ({
  id,
  name,
  source:
    'This portal’s own example, in the order of “Safe Software Deployment” by CISA, the FBI and ASD’s ACSC, 24 October 2024: internal first, then a canary, then gradually. The shares, the four hours and how hosts are chosen are no recommendation: put in yours.',
  rows: rings.map(([ring_name, ring_type, population_pct, selection], index) => ({
    ring_name,
    ring_type,
    population_pct,
    selection,
    ...(index < rings.length - 1 ? { min_bake: 'PT4H', promotion: 'automatic_gate' } : { min_bake: lastRing, min_sample: lastRing, promotion: lastRing }),
  })),
})

const genericFour = generic('generic-four', 'Four rings', [...first, ['Everybody', 'broad', 90, 'random']])
const genericFive = generic('generic-five', 'Five rings', [...first, ['Staged', 'staged', 40, 'random'], ['Broad', 'broad', 50, 'random']])

/** Ring plans to start from. What their source does not state is left empty. Source: data-model B.2.2, facts A.2 to A.4. */
export const ringPresets: readonly RowPreset[] = [genericFour, genericFive, defenderMonthly, defenderDaily, crowdstrike2024]
