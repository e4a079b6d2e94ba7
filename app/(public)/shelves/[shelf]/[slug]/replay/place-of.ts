import { shelfAddress } from '@/app/addresses'
import type { Kind } from '@/domain/vocabulary'

/** The version that a form of the replay is about, which it names by its address. */
export function placeOf(data: FormData): { kind: Kind; slug: string; number: string } | null {
  const named = shelfAddress(String(data.get('of') ?? ''))
  return named?.slug && named.number ? { kind: named.kind.kind, slug: named.slug, number: named.number } : null
}
