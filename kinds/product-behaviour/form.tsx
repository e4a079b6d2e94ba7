import { newestCatalogue } from '@/catalogue/platform-capabilities'
import type { DocumentBody } from '@/domain/kind-definition'
import type { KindForm } from '@/figures/section-form/kind-form'
import { migrationRows } from './migration-rows'
import { loadOrderGroups } from './vocabulary/kernel'
import * as usual from './usual-words'
import { testLabs, triggerWords } from './vocabulary/product'

/** What the forms of a behaviour disclosure know beyond its schema. */
export const form: KindForm = {
  rowReferences: { 'kernel.drivers.content_formats_in_kernel': { list: 'content.items', text: 'content_name' } },
  wordLimits: { 'product.plain_summary': 200 },
  suggestions: {
    'about.products.name': 'own_products',
    'product.product_name': 'own_products',
    'product.independent_test.lab': testLabs,
    'product.independent_test.programme': usual.testProgrammes,
    'product.independent_test.result': usual.testResults,
    'content.items.content_name': usual.contentNames,
    'kernel.drivers.hlk_result.playlist': usual.hlkPlaylists,
    'user_mode.components.offline_mode': usual.offlineModes,
    'fail_modes.boot_loop_action': usual.bootLoopActions,
    'kernel.drivers.load_order_group': loadOrderGroups,
  },
  hidden: ['about.products.product'],
  expectedRows: {
    'fail_modes.modes': { field: 'trigger', values: Object.keys(triggerWords), label: 'Add each of the ten that is not listed yet' },
  },
  filledFromFiles: {
    'kernel.drivers': { tells: 'drivers', key: 'file_name' },
    'user_mode.components': { tells: 'services', key: 'name' },
  },
}

/** Each row begins with what the platform offers in its place. Where that is a part only, or nothing, the vendor says what it means to do. */
const offered = Object.fromEntries(newestCatalogue.capabilities.flatMap(({ id, state, offered_by: target }) => (target && state !== 'partial' ? [[id, { target }]] : [])))

/** The plan wants a row for each capability that the components use, against the newest version of the catalogue. */
export function expectedRows(body: DocumentBody): KindForm['expectedRows'] {
  const values = migrationRows(body, newestCatalogue).map(({ capability }) => capability)
  if (values.length === 0) return {}
  return { 'migration.plan': { field: 'capability', values, also: { catalogue: newestCatalogue.version }, begins: offered, label: 'Add a row for each kernel capability in use' } }
}
