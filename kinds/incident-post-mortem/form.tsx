import type { KindForm } from '@/figures/section-form/kind-form'
import { layerWords } from '@/domain/vocabulary'
import { eventWords, requiredEvents } from './vocabulary'

/** What the forms of a post-mortem know beyond its schema. */
export const form: KindForm = {
  rowReferences: {
    'actions.items.factor_refs': { list: 'factors.contributing', text: 'title' },
    'actions.items.went_wrong_refs': { list: 'lessons.went_wrong', text: 'text' },
  },
  wordLimits: { 'notice.summary': 150, 'lessons.lessons_for_others': 200 },
  suggestions: {
    'about.products.name': 'own_products',
    'preliminary.affected_versions.product': 'own_products',
    'closure.corrections.field': ['preliminary.impact_count', 'rollout.exposed', 'rollout.impacted', 'recovery.automatic_pct', 'recovery.device_hours_lost'],
  },
  hidden: ['about.products.product'],
  expectedRows: {
    'timeline.events': {
      field: 'event',
      values: requiredEvents,
      label: `Add what every report tells: ${requiredEvents.map((event) => eventWords[event].toLowerCase()).join(', ')}`,
    },
    'defence.layers': { field: 'layer', values: Object.keys(layerWords), label: 'Add every layer that is not listed yet' },
  },
}
