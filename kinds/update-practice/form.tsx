import type { KindForm } from '@/figures/section-form/kind-form'
import { channelLists } from './channels'
import { ringPresets } from './ring-presets'
import { signalPresets } from './signal-presets'
import { backedUp, calledFor, channelNames, rolesCalled } from './usual-words'

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
    'channels.list.channel_name': channelNames,
    'continuity.called.role': rolesCalled,
    'continuity.called.called_for': calledFor,
    'continuity.backups.what': backedUp,
  },
  hidden: ['about.products.product'],
  expectedRows: {},
  rowPresets: {
    'rings.list': { label: 'Start from a preset', by: 'channel', presets: ringPresets },
    'signals.list': { label: 'Start from a preset', by: 'channel', presets: signalPresets },
  },
}
