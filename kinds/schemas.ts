import type { KindDefinition } from '@/domain/kind-definition'
import type { Kind } from '@/domain/vocabulary'
import { incidentPostMortem } from './incident-post-mortem/definition'
import { nearMiss } from './near-miss/definition'
import { productBehaviour } from './product-behaviour/definition'
import { updatePractice } from './update-practice/definition'

/** The kinds that can be filed. */
export const kindDefinitions = {
  product_behaviour: productBehaviour,
  incident_postmortem: incidentPostMortem,
  update_practice: updatePractice,
  near_miss: nearMiss,
} as const satisfies Partial<Record<Kind, KindDefinition>>

export type FiledKind = keyof typeof kindDefinitions

export function isFiledKind(kind: string): kind is FiledKind {
  return Object.hasOwn(kindDefinitions, kind)
}

/** The definition of a kind. Throws for a kind that cannot be filed yet: no document of it exists. */
export function kindDefinition(kind: Kind): KindDefinition {
  if (!isFiledKind(kind)) throw new Error(`No document of the kind ${kind} can be filed yet.`)
  return kindDefinitions[kind]
}
