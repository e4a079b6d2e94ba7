import type { DocumentBody } from '@/domain/kind-definition'
import type { Kind } from '@/domain/vocabulary'
import type { Screens } from '@/figures/reading/screens'
import { incidentPostMortemScreens } from './incident-post-mortem/screens'
import { nearMissScreens } from './near-miss/screens'
import { productBehaviourScreens } from './product-behaviour/screens'
import type { FiledKind } from './schemas'
import { updatePracticeScreens } from './update-practice/screens'

/** What draws each kind. */
export const screens: Record<FiledKind, Screens> = {
  product_behaviour: productBehaviourScreens,
  incident_postmortem: incidentPostMortemScreens,
  update_practice: updatePracticeScreens,
  near_miss: nearMissScreens,
}

/** What draws a kind that can be filed; every stored document is of one. */
export function screensOf(kind: Kind): Screens {
  return screens[kind as FiledKind]
}

/** What the forms of a kind know, with the rows that a document as it stands is expected to have. */
export function formOf(kind: Kind, body: DocumentBody, now = new Date()): Screens['form'] {
  const { form, expectedRows } = screensOf(kind)
  return expectedRows ? { ...form, expectedRows: { ...form.expectedRows, ...expectedRows(body, now) } } : form
}

/** Kinds that a product's page shows in short rather than in a list. */
export const kindsWithSummary: readonly Kind[] = (Object.keys(screens) as FiledKind[]).filter((kind) => screens[kind].Summary !== undefined)
