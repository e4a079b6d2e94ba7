import { canonicalJson } from '@/domain/exchange/canonical-json'
import type { Person } from '@/domain/actor'
import { keptTime } from '@/domain/kept-times'
import type { SectionBody } from '@/domain/kind-definition'
import { readSection } from '@/operations/read-section'
import { drawDifferences } from './draw-differences'
import type { PostedForm } from './posted-form'
import type { SectionState } from './section-state'

/** Both texts of a section side by side; a text that somebody saved in the very same words is no conflict. */
export async function drawConflict(actor: Person, form: PostedForm, mine: SectionBody, stored: { theirs: SectionBody; revision: number }): Promise<Omit<SectionState, 'attempt'>> {
  const { theirs, revision } = stored
  if (canonicalJson(mine) === canonicalJson(theirs)) return { outcome: 'saved', revision, title: 'Saved' }
  const now = await readSection(actor, form.posted.versionId, form.posted.section)
  const touched = now.ok ? now.value.touched : null
  return {
    outcome: 'conflict',
    revision,
    conflict: {
      by: touched?.by ?? 'Somebody else',
      at: keptTime(form.posted.documentId, touched?.at ?? new Date()),
      differences: drawDifferences(form.plan, mine, theirs),
    },
  }
}
