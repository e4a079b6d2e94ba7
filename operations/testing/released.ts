import type { World } from '@/db/testing/world'
import type { Actor, Person } from '@/domain/actor'
import { thePublic } from '@/domain/actor'
import type { WidestLevel } from '@/domain/audience'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import type { Outcome } from '@/domain/outcome'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { createDocument } from '@/operations/create-document'
import { listReleases, type ReleaseQuery } from '@/operations/list-releases'
import { releaseVersion } from '@/operations/release-version'
import { submitVersion } from '@/operations/submit-version'

export const kind = 'incident_postmortem'

/** The value of an outcome that must be a yes. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason} ${JSON.stringify(outcome.problems)}`)
  return outcome.value
}

export interface Filed {
  body?: DocumentBody
  overrides?: readonly LevelOverride[]
  widest?: WidestLevel
}

/** Takes a preliminary report from draft to release, and says where it then stands. */
export async function release(world: World, publisher: Person, { body = noticeExample, overrides = [], widest = 'public' }: Filed = {}) {
  const { versionId } = value(await createDocument(publisher, kind, { body, overrides }))
  value(await submitVersion(publisher, { versionId, step: 'preliminary', revisionSummary: '', widest, attested: true, releaseWhenReviewed: false }))
  value(await releaseVersion(publisher, versionId, widest))
  const [row] = await world.query<{ slug: string }>('select slug from documents d join versions v on v.document_id = d.id where v.id = $1', [versionId])
  return { versionId, slug: row?.slug ?? '' }
}

/** Everybody who may read: the public and one person of each role and of each kind of organisation. */
export function readersOf(world: World): [name: string, actor: Actor][] {
  const names = ['Ada', 'Ben', 'Clara', 'Elif', 'Farid', 'Hana', 'Ivo', 'June']
  return [['the public', thePublic], ...names.map((name): [string, Actor] => [name, world.as(name)])]
}

export async function list(actor: Actor, query: Partial<ReleaseQuery> = {}) {
  return value(await listReleases(actor, { kind, size: 100, ...query }))
}
