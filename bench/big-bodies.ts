import type { DocumentBody } from '@/domain/kind-definition'
import { example as updatePracticeExample } from '@/kinds/update-practice/example'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The id of the row with this number. */
function rowNumbered(number: number): string {
  return Array.from({ length: 8 }, (_, place) => alphabet[Math.floor(number / 32 ** (7 - place)) % 32]).join('')
}

const numbered = <T>(count: number, row: (index: number) => T) => Array.from({ length: count }, (_, index) => ({ row: rowNumbered(index), ...row(index) }))

function driver(index: number) {
  return {
    file_name: `driver${index}.sys`,
    driver_kind: 'fs_minifilter',
    purpose: `Watches files of volume group ${index} and reports what opens, writes and renames them.`,
    why_kernel: ['visibility', 'prevention_sync'],
    start_type: index % 7 === 0 ? 'boot' : 'system',
    error_control: 'normal',
    load_order_group: 'FSFilter Anti-Virus',
    altitudes: [`32${String(index).padStart(4, '0')}.${(index % 9) + 1}`],
    unloadable_at_runtime: 'no',
    loads_in_safe_mode: 'no',
    callbacks: ['process_observe', 'image_load_observe', 'fs_pre_block', 'fs_post_observe'],
    parses_untrusted_content_in_kernel: index % 5 === 0 ? 'yes' : 'no',
    content_formats_in_kernel: [rowNumbered(index % 40)],
    signing: 'whcp_certified',
    hlk_result: { playlist: 'Windows 11, version 24H2', date: '2026-03-01', id: `submission ${index}` },
    hvci_compatible: 'yes',
    static_dynamic_checks: ['codeql', 'driver_verifier'],
    memory_safe_share: index % 100,
    control_surface: { device_name: `\\Device\\Driver${index}`, acl: 'SYSTEM and Administrators', ioctl_count: 12, caller_check: 'Signature of the calling process' },
    largest_known_conflict: 'None that we know of in this release.',
  }
}

/** A behaviour disclosure with so many drivers, every field of each filled in. */
export function manyDrivers(count: number): DocumentBody {
  return {
    about: { title: `Northlight Security: Sentry with ${count} drivers`, products: [{ row: 'nxsmany1', name: 'Northlight Sentry' }], contact_alias: 'incidents@northlight.example', language: 'en' },
    kernel: { drivers: numbered(count, driver) },
    content: { items: numbered(40, (index) => ({ content_name: `Rules ${index}`, payload_class: 'behavioural_content', parsed_in: 'kernel', integrity: 'signed', schema_versioned: 'yes', validator_and_interpreter_share_definition: 'yes', runtime_bounds_checked: 'yes', on_invalid: 'reject_keep_last_known_good' })) },
  }
}

/** An update practice whose channels have so many rings between them. */
export function manyRings(count: number): DocumentBody {
  const rings = (updatePracticeExample['rings']?.['list'] ?? []) as Record<string, unknown>[]
  return { ...updatePracticeExample, rings: { list: numbered(count, (index) => ({ ...rings[index % rings.length], row: rowNumbered(index), ring_name: `Ring ${index}` })) } }
}
