import { placeIn, placeWord } from '@/app/list-place'
import { incidentCases } from '@/catalogue/replay-presets/incident-case'
import { formatUtc } from '@/components/format-utc'
import type { Option } from '@/components/select-field'
import type { Actor } from '@/domain/actor'
import { isReconstruction, type ReleaseSummary } from '@/domain/record'
import { listReleases } from '@/operations/list-releases'
import type { OfferedIncidents } from './replay-fields'

const ofCatalogue = incidentCases.map(({ id, title }) => ({ value: id, label: title, group: 'From public sources' }))

/** The cases of the catalogue alone. */
export const offeredCases: OfferedIncidents = { options: ofCatalogue.map(({ value, label }) => ({ value, label })), pages: null }

const number = new Intl.NumberFormat('en')

/** Beside the cases of the catalogue a page of the reports of incidents that are released to the actor, newest first. */
export async function offeredIncidents(actor: Actor, page: string): Promise<OfferedIncidents> {
  const [, which, place] = /^(older|newer)-(.+)$/.exec(page) ?? []
  const listed = await listReleases(actor, { kind: 'incident_postmortem', [which === 'newer' ? 'before' : 'after']: placeIn(place) })
  if (!listed.ok) return offeredCases
  const { releases, count, newer, older } = listed.value
  return {
    options: [...ofCatalogue, ...releases.map(optionOf)],
    pages: {
      count: `${releases.length} of ${count.capped ? 'more than ' : ''}${number.format(count.matching)} reports here`,
      here: page,
      newer: newer && `newer-${placeWord(newer)}`,
      older: older && `older-${placeWord(older)}`,
    },
  }
}

/** What the portal reconstructed stands apart from what vendors filed. */
export function optionOf(release: Pick<ReleaseSummary, 'documentId' | 'title' | 'releasedAt' | 'assurance'>): Option {
  const { documentId, title, releasedAt } = release
  return { value: documentId, label: `${title} (${documentId}, released ${formatUtc(releasedAt, 'day')})`, group: isReconstruction(release) ? 'Reconstructed here, not filed by the vendor' : 'Filed here' }
}
