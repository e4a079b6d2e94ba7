import { z } from 'zod'
import october2026 from './platform-capabilities/2026-10.json' with { type: 'json' }

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const texts = z.array(z.string().min(1))

/** What the platform offers today for one thing that products do in the kernel. */
const capabilitySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]{1,40}$/),
  name: z.string().min(1),
  /** By which a driver does it. */
  mechanisms: texts.min(1),
  /** What would take its place; none where there is a gap. */
  targets: texts,
  /** Which part of Windows offers them; absent where there is a gap. */
  offered_by: z.enum(['wesp', 'user_mode_wfp', 'amsi', 'etw']).optional(),
  state: z.enum(['available', 'preview', 'partial', 'gap']),
  source: z.httpUrl(),
  note: z.string().optional(),
  /** Read from preview pages in part only: names may still change. */
  provisional: z.literal(true).optional(),
  /** Values of a behaviour disclosure that mean that a product does it; empty where none of them tells. */
  used_by: z.strictObject({
    driver_kinds: texts.optional(),
    callbacks: texts.optional(),
    why_kernel: texts.optional(),
    injection_methods: texts.optional(),
  }),
})

const catalogueSchema = z.strictObject({
  version: month,
  as_of: month,
  platform: z.string(),
  platform_source: z.httpUrl(),
  capabilities: z.array(capabilitySchema).min(1),
})

export type PlatformCapability = z.infer<typeof capabilitySchema>
export type CapabilityCatalogue = z.infer<typeof catalogueSchema>

export const capabilityStateWords = {
  available: 'Available',
  preview: 'In preview',
  partial: 'In part',
  gap: 'Gap: nothing takes its place yet',
} as const satisfies Record<PlatformCapability['state'], string>

/** Every version, oldest first. A version never changes once it is here: documents name the one that they were written against. */
export const capabilityCatalogues: readonly CapabilityCatalogue[] = [october2026].map((version) => catalogueSchema.parse(version))

/** The version that new rows are written against. */
export const newestCatalogue = capabilityCatalogues.at(-1) as CapabilityCatalogue

/** Each capability of any version with its newest name. */
export const capabilityWords: Readonly<Record<string, string>> = Object.fromEntries(capabilityCatalogues.flatMap(({ capabilities }) => capabilities.map(({ id, name }) => [id, name])))

/** A capability as a version of the catalogue has it. */
export function findCapability(version: string, id: string): PlatformCapability | undefined {
  return capabilityCatalogues.find((catalogue) => catalogue.version === version)?.capabilities.find((capability) => capability.id === id)
}
