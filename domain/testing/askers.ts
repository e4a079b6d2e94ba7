import { theAuthenticator, thePublic, type Actor, type Role } from '../actor'
import type { DocumentFacts } from '../document-facts'

const microsoft = 'microsoft'

function person(role: Role, organisationId: string): Actor {
  return { kind: 'person', personId: 'p', name: 'P', role, organisationId, organisationName: 'O', organisationKind: 'vendor' }
}

export const filed: DocumentFacts = {
  organisationId: 'northlight',
  ownerKind: 'vendor',
  affiliatedWith: null,
  state: 'draft',
  widest: null,
  waitsForReview: true,
  reviewLapsed: false,
  selfAttested: true,
  releaseWhenReviewed: false,
}
const defender = { organisationId: 'defender', affiliatedWith: microsoft }
const filing = { organisationId: 'filing', ownerKind: 'unnamed_vendor' } as const
const job: Actor = { kind: 'system', job: 'release-on-instruction' }

/** Who asks, and what of the document makes it theirs or not: vendor member, vendor publisher, reviewers, admin. */
export const askers: [name: string, actor: Actor, owner?: Partial<DocumentFacts>][] = [
  ['public', thePublic],
  ['VM own', person('vendor_member', 'northlight')],
  ['VM other', person('vendor_member', 'harbour')],
  ['VP own', person('vendor_publisher', 'northlight')],
  ['VP own affiliated', person('vendor_publisher', 'defender'), defender],
  ['VP other', person('vendor_publisher', 'harbour')],
  ['GR', person('government_reviewer', 'agency')],
  ['MR', person('microsoft_reviewer', microsoft)],
  ['MR affiliated', person('microsoft_reviewer', microsoft), defender],
  ['MR own', person('microsoft_reviewer', microsoft), { organisationId: microsoft }],
  ['MA', person('microsoft_admin', microsoft)],
  ['VM unnamed', person('vendor_member', 'filing'), filing],
  ['VP unnamed', person('vendor_publisher', 'filing'), filing],
  ['VP on unnamed', person('vendor_publisher', 'northlight'), filing],
  ['GR on unnamed', person('government_reviewer', 'agency'), filing],
  ['MR on unnamed', person('microsoft_reviewer', microsoft), filing],
  ['MA on unnamed', person('microsoft_admin', microsoft), filing],
  ['job told to', job, { releaseWhenReviewed: true }],
  ['job', job],
  ['authenticator', theAuthenticator],
]

export const situations: [name: string, facts: Partial<DocumentFacts>][] = [
  ['draft', { state: 'draft' }],
  ['submi', { state: 'submitted' }],
  ['lapsd', { state: 'submitted', reviewLapsed: true }],
  ['nowai', { state: 'submitted', waitsForReview: false }],
  ['revie', { state: 'in_review' }],
  ['retur', { state: 'changes_requested' }],
  ['accep', { state: 'accepted', selfAttested: false }],
  ['commu', { state: 'released', widest: 'community', selfAttested: false }],
  ['relea', { state: 'released', widest: 'public' }],
  ['super', { state: 'superseded', widest: 'public' }],
  ['withd', { state: 'withdrawn', widest: 'public' }],
]
