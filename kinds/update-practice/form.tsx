import type { KindForm } from '@/figures/section-form/kind-form'
import { channelLists } from './channels'
import { ringPresets } from './ring-presets'

const toAChannel = { list: 'channels.list', text: 'channel_name' }

/** What the forms of an update practice know beyond its schema. */
export const form: KindForm = {
  rowReferences: {
    ...Object.fromEntries(channelLists.map((list) => [`${list}.channel`, toAChannel])),
    'exercises.exercise_channels': toAChannel,
    'outcomes.list.max_ring_reached_when_halted': { list: 'rings.list', text: 'ring_name' },
  },
  wordLimits: {},
  suggestions: { 'about.products.name': 'own_products' },
  hidden: ['about.products.product'],
  expectedRows: {},
  rowPresets: { 'rings.list': { label: 'Start from a preset', by: 'channel', presets: ringPresets } },
}
