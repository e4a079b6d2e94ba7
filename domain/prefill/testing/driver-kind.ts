import { z } from 'zod'
import { field, fixed, plainField, rows } from '@/domain/field'
import type { KindDefinition } from '@/domain/kind-definition'
import { smallKind } from '@/domain/testing/small-kind'
import { line, prose } from '@/domain/values'

const level = fixed('public')
const drivers = rows({
  file_name: plainField(line(120), { label: 'File name', required: 'always', level }),
  purpose: field(prose(300), { label: 'What it is for', level }),
  start_type: field(z.enum(['boot', 'system', 'auto', 'demand']), { label: 'When it starts', level }),
  load_order_group: field(line(120), { label: 'Load-order group', level }),
  altitudes: field(z.array(z.string()).min(1), { label: 'Altitudes', level }),
})

/** A kind with a list of drivers, for tests of what fills such a list. */
export const driverKind: KindDefinition = {
  ...smallKind,
  sections: { kernel: { label: 'Kernel', step: 'early', schema: z.strictObject({ drivers: field(drivers, { label: 'Drivers', level }) }) } },
}
