import { recordEvent } from '@/db/queries/events'
import { keepEarlierText } from '@/db/queries/section-revisions'
import { audienceBody, audienceKey, writeSection, type Draft } from '@/db/queries/sections'
import { factsOf } from '@/db/queries/versions'
import { refusalTo } from '@/domain/access'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { done, refused, type Outcome } from '@/domain/outcome'
import { parseSection } from '@/domain/validation'
import { kindDefinition } from '@/kinds/schemas'
import { audienceChanges } from './audience-changes'
import type { Found } from './on-version'

/**
 * Puts sections that were copied into a draft, with the changes of audience on what was copied: what was closed where it
 * came from does not open by being copied. Only who may change the audience can copy such text. Returns the sections written.
 */
export async function writeCopied({ db, version, person }: Found, draft: Draft, copied: { sections: DocumentBody; overrides: readonly LevelOverride[] }): Promise<Outcome<string[]>> {
  const kind = kindDefinition(version.kind)
  const common = { versionId: version.id, organisationId: version.organisationId, personId: person.personId }
  const at = { organisationId: version.organisationId, documentId: version.documentId, versionId: version.id }
  for (const [key, section] of Object.entries(copied.sections)) {
    const parsed = parseSection(kind, key, section)
    if (!parsed.ok) return parsed
    await keepEarlierText(db, { ...common, key, revision: draft.revisions[key] ?? 0 }, true)
    const revision = await writeSection(db, { ...common, key, body: parsed.value }, draft.revisions[key] ?? 0)
    if (revision === null) return refused('conflict')
    await recordEvent(db, person, { ...at, deed: 'edit', detail: { section: key, revision } })
  }
  const held = new Set(draft.overrides.map(({ path }) => path))
  const added = copied.overrides.filter(({ path }) => !held.has(path))
  if (added.length > 0) {
    const refusal = refusalTo(person, 'change_draft_audience', factsOf(version, new Date()))
    if (refusal) return refused(refusal)
    const overrides = [...draft.overrides, ...added]
    if ((await writeSection(db, { ...common, key: audienceKey, body: audienceBody(kind, overrides) }, draft.revisions[audienceKey] ?? 0)) === null) return refused('conflict')
    const changes = audienceChanges(kind, { ...draft.body, ...copied.sections }, draft.overrides, overrides)
    await recordEvent(db, person, { ...at, deed: 'change_draft_audience', detail: { changes } })
  }
  return done(Object.keys(copied.sections))
}
