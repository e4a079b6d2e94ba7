import { answered } from '@/domain/answered'
import type { DocumentBody, Face } from '@/domain/kind-definition'

const enumerated = {
  month: 'about.month',
  product_class: 'about.product_class',
  payload_class: 'about.payload_class',
  ring_reached: 'event.ring_reached',
  stopped_by: 'event.stopped_by',
} as const

/** What lists show. Below the community there is nothing to show, and the address is made of what is shown there. */
export function face(projected: DocumentBody): Face {
  const facets = Object.entries(enumerated).flatMap(([name, path]) => {
    const value = answered<string>(projected, path)
    return value ? [[name, value] as const] : []
  })
  return {
    title: answered<string>(projected, 'about.title') ?? 'Near miss',
    summary: answered<string>(projected, 'event.what_could_have_happened') ?? '',
    facets: Object.fromEntries(facets),
  }
}
