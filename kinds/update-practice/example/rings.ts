import type { BodyRow } from '@/domain/field-path'
import { content, driver } from './channels'

const lastRing = { answer: 'not_applicable', because: 'It is the last ring.' }
const everyAxis = ['os_build', 'arch', 'language', 'server_role', 'agent_version', 'coinstalled_driver', 'hardware', 'vdi', 'policy_state']

const ofContent: BodyRow[] = [
  { row: 'nxsrgct1', ring_name: 'Internal', ring_type: 'internal', population_pct: 0.1, population_abs: 410, selection: 'internal', diversity_covered_pct: 41, diversity_axes: ['os_build', 'arch', 'agent_version'], min_bake: 'PT1H', min_sample: 300, includes_reboot: 'no', promotion: 'automatic_gate' },
  { row: 'nxsrgct2', ring_name: 'Canary', ring_type: 'canary', population_pct: 0.9, population_abs: 3_690, selection: 'stratified', diversity_covered_pct: 96.5, diversity_axes: everyAxis, min_bake: 'PT4H', min_sample: 3_000, includes_reboot: 'no', promotion: 'automatic_gate' },
  { row: 'nxsrgct3', ring_name: 'Early access', ring_type: 'early_access', population_pct: 9, population_abs: 36_900, selection: 'opt_in', diversity_covered_pct: 99, diversity_axes: everyAxis, min_bake: 'PT6H', min_sample: 20_000, includes_reboot: 'no', promotion: 'automatic_gate', max_rate: 5 },
  { row: 'nxsrgct4', ring_name: 'Everybody', ring_type: 'broad', population_pct: 90, population_abs: 369_000, selection: 'random', diversity_covered_pct: 100, diversity_axes: everyAxis, min_bake: lastRing, min_sample: lastRing, includes_reboot: 'no', promotion: lastRing, max_rate: 30 },
]

const ofDriver: BodyRow[] = [
  { row: 'nxsrgdv1', ring_name: 'Internal', ring_type: 'internal', population_pct: 0.1, population_abs: 410, selection: 'internal', diversity_covered_pct: 41, diversity_axes: ['os_build', 'arch', 'hardware'], min_bake: 'P3D', min_sample: 350, includes_reboot: 'yes', reboot_share_pct: 95, promotion: 'both', approvals: 1 },
  { row: 'nxsrgdv2', ring_name: 'Canary', ring_type: 'canary', population_pct: 0.9, population_abs: 3_690, selection: 'stratified', diversity_covered_pct: 96.5, diversity_axes: everyAxis, min_bake: 'P5D', min_sample: 3_000, includes_reboot: 'yes', reboot_share_pct: 80, promotion: 'both', approvals: 2 },
  { row: 'nxsrgdv3', ring_name: 'Early access', ring_type: 'early_access', population_pct: 9, population_abs: 36_900, selection: 'opt_in', diversity_covered_pct: 99, diversity_axes: everyAxis, min_bake: 'P7D', min_sample: 30_000, includes_reboot: 'yes', reboot_share_pct: 85, promotion: 'both', approvals: 2, max_rate: 1 },
  { row: 'nxsrgdv4', ring_name: 'Everybody', ring_type: 'broad', population_pct: 90, population_abs: 369_000, selection: 'customer_assigned', diversity_covered_pct: 100, diversity_axes: everyAxis, min_bake: lastRing, min_sample: lastRing, includes_reboot: 'yes', reboot_share_pct: 70, promotion: lastRing, max_rate: 2 },
]

export const rings = { list: [...ofContent.map((ring) => ({ ...ring, channel: content })), ...ofDriver.map((ring) => ({ ...ring, channel: driver }))] }
