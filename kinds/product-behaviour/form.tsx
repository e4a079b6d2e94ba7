import type { KindForm } from '@/figures/section-form/kind-form'
import { loadOrderGroups } from './vocabulary/kernel'
import { testLabs, triggerWords } from './vocabulary/product'

/** What the forms of a behaviour disclosure know beyond its schema. */
export const form: KindForm = {
  rowReferences: { 'kernel.drivers.content_formats_in_kernel': { list: 'content.items', text: 'content_name' } },
  wordLimits: { 'product.plain_summary': 200 },
  suggestions: {
    'about.products.name': 'own_products',
    'product.product_name': 'own_products',
    'product.independent_test.lab': testLabs,
    'kernel.drivers.load_order_group': loadOrderGroups,
  },
  hidden: ['about.products.product'],
  expectedRows: {
    'fail_modes.modes': { field: 'trigger', values: Object.keys(triggerWords), label: 'Add each of the ten that is not listed yet' },
  },
}
