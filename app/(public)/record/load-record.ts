import { cache } from 'react'
import { kindOfShelf } from '@/app/addresses'
import { currentActor } from '@/auth/current-actor'
import { refused, type Outcome } from '@/domain/outcome'
import type { ReleaseRecord } from '@/domain/record'
import { readRelease } from '@/operations/read-release'
import { readVersion } from '@/operations/read-version'

const load = cache(async (shelf: string, slug: string, number: string | null): Promise<Outcome<ReleaseRecord>> => {
  const kind = kindOfShelf(shelf)?.kind
  if (!kind) return refused('not_found')
  const actor = await currentActor()
  return number === null ? readRelease(actor, kind, slug) : readVersion(actor, kind, slug, number)
})

/** The record at an address for whoever asks; read, and recorded as read, once a request. */
export async function loadFromShelf({ shelf, slug }: { shelf: string; slug: string }, number: string | null = null): Promise<Outcome<ReleaseRecord>> {
  return load(shelf, slug, number)
}
