import { cache } from 'react'
import { currentActor } from '@/auth/current-actor'
import type { Outcome } from '@/domain/outcome'
import type { ReleaseRecord } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'
import { readRelease } from '@/operations/read-release'
import { readVersion } from '@/operations/read-version'

/** The record at an address for whoever asks; read, and recorded as read, once a request. */
export const loadRecord = cache(async (kind: Kind, slug: string, number: string | null): Promise<Outcome<ReleaseRecord>> => {
  const actor = await currentActor()
  return number === null ? readRelease(actor, kind, slug) : readVersion(actor, kind, slug, number)
})
