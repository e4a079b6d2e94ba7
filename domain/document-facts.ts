import type { WidestLevel } from './audience'
import type { ReleaseSummary } from './record'
import type { OrganisationKind } from './vocabulary'
import type { PublicationState } from './workflow/publication'

/** What policy needs to know of a version. No text. */
export interface DocumentFacts {
  organisationId: string
  ownerKind: OrganisationKind
  /** The organisation that the owner belongs with, e.g. Microsoft for Microsoft Defender. */
  affiliatedWith: string | null
  state: PublicationState
  /** Widest level of the last release; null before the first. */
  widest: WidestLevel | null
  /** Notice and preliminary steps are released without waiting for acceptance. */
  waitsForReview: boolean
  reviewLapsed: boolean
  selfAttested: boolean
  /** The publisher asked at submission to release when review ends or lapses. */
  releaseWhenReviewed: boolean
}

/** Whether Microsoft reviews it, within its targets: nobody judges what an affiliated or an unnamed organisation files. */
export function isReviewed({ affiliatedWith, ownerKind }: Pick<DocumentFacts, 'affiliatedWith' | 'ownerKind'>): boolean {
  return affiliatedWith === null && ownerKind !== 'unnamed_vendor'
}

/** The facts of a document that an organisation has not begun yet: for deeds that concern the organisation itself. */
export function factsOfOrganisation(organisation: { id: string; kind: OrganisationKind; affiliatedWith?: string | null }): DocumentFacts {
  return {
    organisationId: organisation.id,
    ownerKind: organisation.kind,
    affiliatedWith: organisation.affiliatedWith ?? null,
    state: 'draft',
    widest: null,
    waitsForReview: true,
    reviewLapsed: false,
    selfAttested: true,
    releaseWhenReviewed: false,
  }
}

/** The facts of a released version as every reader knows them: whatever concerns its review alone is left at rest. */
export function factsOfRelease({ publisher, widest, assurance }: Pick<ReleaseSummary, 'publisher' | 'widest' | 'assurance'>, state: 'released' | 'withdrawn'): DocumentFacts {
  return { ...factsOfOrganisation(publisher), state, widest, selfAttested: assurance === 'self_attested' }
}
