import type { World } from '@/db/testing/world'
import type { Person } from '@/domain/actor'
import { importDocument } from '@/domain/exchange/import-document'
import schema1 from '@/kinds/incident-post-mortem/testing/schema-1.json'
import { incidentPostMortem as kind } from '@/kinds/incident-post-mortem/definition'
import { createDocument, type DraftAddress } from '../create-document'
import { must } from './filing'
import { release } from './released'

/** What the portal stored when post-mortems were of schema version 1: written by the code of that day, and never again. */
export const stored = schema1

/** The same document as the current schema has it. */
export const current = must(importDocument([kind], JSON.stringify(stored.export)))

/** A draft as it was stored in schema version 1. */
export async function draftOfSchema1(world: World, author: Person): Promise<DraftAddress> {
  const address = must(await createDocument(author, 'incident_postmortem', current))
  await rewriteSections(world, address.versionId)
  return address
}

/** A released version, with its projections, as they were stored in schema version 1. */
export async function releasedOfSchema1(world: World, publisher: Person): Promise<DraftAddress & { slug: string }> {
  const { versionId, slug } = await release(world, publisher, current)
  await rewriteSections(world, versionId)
  for (const [level, { title, summary, facets, document, sha256 }] of Object.entries(stored.levels)) {
    await world.query('update projections set title = $3, summary = $4, facets = $5, body = $6, sha256 = $7, schema_version = 1 where version_id = $1 and level = $2', [
      versionId, level, title, summary, facets, document, sha256,
    ])
  }
  const [row] = await world.query<{ document_id: string }>('select document_id from versions where id = $1', [versionId])
  return { versionId, documentId: row?.document_id ?? '', slug }
}

async function rewriteSections(world: World, versionId: string): Promise<void> {
  for (const [key, body] of Object.entries({ ...stored.export.body, audience: { overrides: stored.export.audience } })) {
    await world.query('update sections set body = $3 where version_id = $1 and key = $2', [versionId, key, body])
  }
  await world.query('update versions set schema_version = 1 where id = $1', [versionId])
}
