import type { CapabilityCatalogue, PlatformCapability } from '@/catalogue/platform-capabilities'
import { inRow, rowsAt } from '@/domain/answered'
import type { DocumentBody } from '@/domain/kind-definition'

/** A row that the plan of a document wants: what it does in the kernel, and the version of the catalogue that says so. */
export interface MigrationRow {
  capability: string
  catalogue: string
}

/** One row for each capability of a catalogue that the components of a document use, in the order of the catalogue. */
export function migrationRows(body: DocumentBody, catalogue: CapabilityCatalogue): MigrationRow[] {
  const told = whatIsTold(body)
  return catalogue.capabilities.filter((capability) => uses(told, capability)).map(({ id }) => ({ capability: id, catalogue: catalogue.version }))
}

type Told = Record<keyof PlatformCapability['used_by'], Set<string>>

function whatIsTold(body: DocumentBody): Told {
  const drivers = rowsAt(body, 'kernel.drivers')
  const components = rowsAt(body, 'user_mode.components')
  return {
    driver_kinds: new Set(drivers.flatMap((row) => inRow<string>(row, 'driver_kind') ?? [])),
    callbacks: new Set(drivers.flatMap((row) => inRow<string[]>(row, 'callbacks') ?? [])),
    why_kernel: new Set(drivers.flatMap((row) => inRow<string[]>(row, 'why_kernel') ?? [])),
    injection_methods: new Set(components.flatMap((row) => inRow<string>(row, 'injection_method') ?? [])),
  }
}

function uses(told: Told, { used_by: usedBy }: PlatformCapability): boolean {
  return (Object.keys(told) as (keyof Told)[]).some((tells) => usedBy[tells]?.some((value) => told[tells].has(value)))
}
