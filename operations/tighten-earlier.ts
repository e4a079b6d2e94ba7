import type { ScopedDb } from '@/db/acting-as'
import { readDraft, type Draft } from '@/db/queries/sections'
import { versionsOf, type Version } from '@/db/queries/versions'
import { opens } from '@/domain/audience'
import type { DocumentBody, KindDefinition, LevelOverride } from '@/domain/kind-definition'
import { releasedStates } from '@/domain/workflow/publication'
import { levelsByPath } from './audience-changes'
import { storeTightened } from './project-version'

/** A version's own overrides, narrowed wherever `wanted` is narrower. Nothing is opened by it. */
export function narrowedBy(kind: KindDefinition, body: DocumentBody, own: readonly LevelOverride[], wanted: readonly LevelOverride[]): LevelOverride[] {
  const stands = levelsByPath(kind, body, own)
  const asked = levelsByPath(kind, body, wanted)
  const narrower = [...asked].filter(([path, level]) => !opens(stands.get(path) ?? level, level))
  const paths = new Set(narrower.map(([path]) => path))
  return [...own.filter((override) => !paths.has(override.path)), ...narrower.map(([path, level]) => ({ path, level, reason: 'Closed in a later version.' }))]
}

/** What a newer version closes is closed in the earlier released versions too: they are projected again (rulings 4). */
export async function tightenEarlier(db: ScopedDb, kind: KindDefinition, newer: Version): Promise<void> {
  const { overrides: wanted } = await readDraft(db, newer.id)
  const earlier = (await versionsOf(db, newer.documentId)).filter((version) => version.id !== newer.id && releasedStates.includes(version.state))
  const drafts: { id: string; draft: Draft }[] = []
  for (const { id } of earlier) drafts.push({ id, draft: await readDraft(db, id) })
  for (const [index, { id, draft }] of drafts.entries()) {
    // What was closed since is not opened again by leaving it open now.
    const stands = drafts.slice(index + 1).reduce((own, later) => narrowedBy(kind, draft.body, own, later.draft.overrides), draft.overrides)
    await storeTightened(db, kind, id, { ...draft, overrides: stands }, narrowedBy(kind, draft.body, stands, wanted))
  }
}
