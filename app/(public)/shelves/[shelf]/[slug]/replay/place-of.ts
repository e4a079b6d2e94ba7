import { shelfAddress } from '@/app/addresses'
import type { Kind } from '@/domain/vocabulary'

export interface ReplayPlace {
  kind: Kind
  slug: string
  number: string
}

/** The version that a form of the replay is about, which it names by its address. */
export function placeOf(address: string): ReplayPlace | null {
  const named = shelfAddress(address)
  return named?.slug && named.number ? { kind: named.kind.kind, slug: named.slug, number: named.number } : null
}
