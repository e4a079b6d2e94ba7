import type { KindDefinition } from '@/domain/kind-definition'
import { channelLists } from './channels'
import { compute } from './computed'
import { filedPlans } from './computed/filed-plan'
import { declares } from './declared'
import { face } from './face'
import { facets } from './facets'
import { rules } from './rules'
import { sections } from './schema'

export const updatePractice = {
  kind: 'update_practice',
  code: 'UP',
  path: 'practices',
  label: 'Update practice',
  plural: 'Update practices',
  titledAs: 'update practice',
  schemaVersion: 1,
  steps: ['filed'],
  stepsThatDoNotWait: [],
  stepWords: { filed: 'Filing' },
  sections,
  rules,
  family: { head: 'channels.list', named: 'channel_name', one: 'channel', by: 'channel', members: channelLists },
  compute,
  plans: filedPlans,
  face,
  declares,
  facets,
  shelf: {
    title: 'Update practices',
    one: 'update practice',
    many: 'update practices',
    lede: 'How vendors bring updates to hosts: in which rings, watched by what, and how they are stopped and taken back.',
  },
  schemaChanges: [],
} as const satisfies KindDefinition
