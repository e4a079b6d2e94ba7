import type { DocumentBody } from '@/domain/kind-definition'
import type { KindForm } from '@/figures/section-form/kind-form'
import { channelLists, channelsIn } from './channels'
import { ringPresets } from './ring-presets'
import { signalPresets } from './signal-presets'
import * as usual from './usual-words'

const toAChannel = { list: 'channels.list', text: 'channel_name' }

/** What the forms of an update practice know beyond its schema. */
export const form: KindForm = {
  rowReferences: {
    ...Object.fromEntries(channelLists.map((list) => [`${list}.channel`, toAChannel])),
    'exercises.exercise_channels': toAChannel,
    'outcomes.list.max_ring_reached_when_halted': { list: 'rings.list', text: 'ring_name' },
  },
  wordLimits: {},
  suggestions: {
    'about.products.name': 'own_products',
    'channels.list.channel_name': usual.channelNames,
    'channels.list.process_differences': usual.differencesFromCode,
    'signals.list.threshold': usual.thresholds,
    'signals.list.blind_spots': usual.blindSpots,
    'halting.list.who_can_halt': usual.haltingRoles,
    'halting.list.rollback_test_result': usual.testResults,
    'halting.list.emergency_triggers': usual.emergencyTriggers,
    'halting.list.emergency_approvers': usual.haltingRoles,
    'exercises.exercise_scenario': usual.scenarios,
    'continuity.called.role': usual.rolesCalled,
    'continuity.called.called_for': usual.calledFor,
    'continuity.backups.what': usual.backedUp,
    'continuity.backups.restore_result': usual.restoreResults,
  },
  hidden: ['about.products.product'],
  expectedRows: {
    'continuity.backups': { field: 'what', values: usual.backedUp, label: 'Add the usual ones' },},
  rowPresets: {
    'rings.list': { label: 'Start from a preset', by: 'channel', presets: ringPresets },
    'signals.list': { label: 'Start from a preset', by: 'channel', presets: signalPresets },
  },
  sharesOf: {
    'rings.list': { share: 'population_pct', count: 'population_abs', within: 'channel', label: 'Endpoints in the whole fleet', hint: 'For each ring whose endpoints are empty, its share of them is filled in. The number itself is not kept.' },
  },
}

/** What is told once of each channel. Outcomes are told of twelve whole months, the last of which is over. */
export function expectedRows(body: DocumentBody, now: Date): KindForm['expectedRows'] {
  const values = channelsIn(body).map(({ row }) => row)
  if (values.length === 0) return {}
  const oneForEach = { field: 'channel', values, label: 'Add one for each channel that has none' }
  return { 'halting.list': oneForEach, 'outcomes.list': { ...oneForEach, also: { until: lastDayOfLastMonth(now) } } }
}

function lastDayOfLastMonth(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0)).toISOString().slice(0, 10)
}
