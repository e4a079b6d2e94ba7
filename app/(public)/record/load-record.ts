import { cache } from 'react'
import { kindOfShelf } from '@/app/addresses'
import { currentActor } from '@/auth/current-actor'
import type { Changes } from '@/domain/differences/changes'
import { refused, type Outcome } from '@/domain/outcome'
import type { ReleaseRecord } from '@/domain/record'
import { readChanges } from '@/operations/read-changes'
import { readRelease } from '@/operations/read-release'

interface Place {
  shelf: string
  slug: string
}

const load = cache(async (shelf: string, slug: string): Promise<Outcome<ReleaseRecord>> => {
  const kind = kindOfShelf(shelf)?.kind
  return kind ? readRelease(await currentActor(), kind, slug) : refused('not_found')
})

const loadWithChanges = cache(async (shelf: string, slug: string, number: string | null): Promise<Outcome<Changes>> => {
  const kind = kindOfShelf(shelf)?.kind
  return kind ? readChanges(await currentActor(), kind, slug, number) : refused('not_found')
})

/** The record at an address for whoever asks; read, and recorded as read, once a request. */
export async function loadFromShelf({ shelf, slug }: Place): Promise<Outcome<ReleaseRecord>> {
  return load(shelf, slug)
}

/** A version of it, the current one without a number, and what changed with it. */
export async function loadChanges({ shelf, slug }: Place, number: string | null = null): Promise<Outcome<Changes>> {
  return loadWithChanges(shelf, slug, number)
}
