import type { Kind } from '@/domain/vocabulary'
import type { Screens } from '@/figures/reading/screens'
import { incidentPostMortemScreens } from './incident-post-mortem/screens'
import { productBehaviourScreens } from './product-behaviour/screens'
import type { FiledKind } from './schemas'
import { updatePracticeScreens } from './update-practice/screens'

/** What draws each kind. */
export const screens: Record<FiledKind, Screens> = {
  product_behaviour: productBehaviourScreens,
  incident_postmortem: incidentPostMortemScreens,
  update_practice: updatePracticeScreens,
}

/** What draws a kind that can be filed; every stored document is of one. */
export function screensOf(kind: Kind): Screens {
  return screens[kind as FiledKind]
}

export function formOf(kind: Kind): Screens['form'] {
  return screensOf(kind).form
}

/** Kinds that a product's page shows in short rather than in a list. */
export const kindsWithSummary: readonly Kind[] = (Object.keys(screens) as FiledKind[]).filter((kind) => screens[kind].Summary !== undefined)
