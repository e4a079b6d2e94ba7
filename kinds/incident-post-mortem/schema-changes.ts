import type { SchemaChange } from '@/domain/kind-definition'
import { moveFields } from '@/domain/schema-changes'

/** How post-mortems of earlier schemas are read. */
export const schemaChanges: readonly SchemaChange[] = [
  // Whoever writes the workaround at hour 20 knows what it asks of people, so it is asked beside it.
  moveFields({
    'preliminary.workaround_address': 'notice.workaround_address',
    'preliminary.workaround_physical_access': 'notice.workaround_physical_access',
    'preliminary.workaround_recovery_key': 'notice.workaround_recovery_key',
  }),
]
