import type { Actor, Person, Role } from './actor'
import type { DocumentFacts } from './document-facts'
import type { RefusalReason } from './outcome'
import { after, editableStates, releasedStates, reviewStates, type MoveName, type PublicationState } from './workflow/publication'

export const deeds = [
  'read_draft',
  'read_review_snapshot',
  'read_released',
  'read_metadata',
  'create',
  'edit',
  'change_draft_audience',
  'submit',
  'resubmit',
  'recall',
  'discard',
  'begin_review',
  'note',
  'answer_note',
  'request_changes',
  'accept',
  'release',
  'release_self_attested',
  'withdraw',
  'start_version',
  'change_released_audience',
  'confirm_sections',
  'confirm_unchanged',
  'read_receipts',
  'manage_people',
  'change_profile',
  'file_unnamed',
  'destroy_attribution',
  'take_back_filing',
  'save_run',
] as const
export type Deed = (typeof deeds)[number]

/** Between submission and release reviewers know of a version, also while it is with its authors again. */
const submittedStates: readonly PublicationState[] = [...reviewStates, 'changes_requested', 'accepted']

type Verdict = RefusalReason | null
type Predicate = (actor: Person, document: DocumentFacts) => Verdict

const all = (...predicates: Predicate[]): Predicate => (actor, document) => {
  for (const predicate of predicates) {
    const verdict = predicate(actor, document)
    if (verdict) return verdict
  }
  return null
}

const own: Predicate = (actor, document) => (actor.organisationId === document.organisationId ? null : 'not_found')
const notOwn: Predicate = (actor, document) => (actor.organisationId === document.organisationId ? 'own_organisation' : null)
const notAffiliated: Predicate = (actor, document) => (actor.organisationId === document.affiliatedWith ? 'affiliated_organisation' : null)
const inReview: Predicate = (_actor, document) => (reviewStates.includes(document.state) ? null : 'not_found')
const editable: Predicate = (_actor, document) => (editableStates.includes(document.state) ? null : 'wrong_state')
const stillDraft: Predicate = (_actor, document) => (document.state === 'draft' ? null : 'wrong_state')
const isReleased: Predicate = (_actor, document) => (document.state === 'released' ? null : 'wrong_state')
/** Nobody vouches for a reconstruction or an unnamed filing, so nobody confirms it either. */
const underClocks: Predicate = (_actor, document) => (document.ownerKind === 'vendor' ? null : 'not_permitted')
const awaitingAnswer: Predicate = (_actor, document) => (document.state === 'draft' || document.state === 'withdrawn' ? 'wrong_state' : null)
const underReview: Predicate = (_actor, document) => (submittedStates.includes(document.state) ? null : 'not_found')
const openToMembers: Predicate = (_actor, document) => (releasedStates.includes(document.state) && document.widest ? null : 'not_found')
const openToPublic: Predicate = (_actor, document) => (releasedStates.includes(document.state) && document.widest === 'public' ? null : 'not_found')
const noteworthy: Predicate = (_actor, document) => (reviewStates.includes(document.state) || (document.state === 'released' && document.selfAttested) ? null : 'wrong_state')
const selfAttestable = (document: DocumentFacts): Verdict =>
  document.waitsForReview && !document.reviewLapsed && document.affiliatedWith === null ? 'review_pending' : null
const movable = (name: MoveName): Predicate => (_actor, document) => (after(document.state, name) ? null : 'wrong_state')

const isNamed: Predicate = (_actor, document) => (document.ownerKind === 'unnamed_vendor' ? 'not_permitted' : null)
const isUnnamed: Predicate = (_actor, document) => (document.ownerKind === 'unnamed_vendor' ? null : 'not_permitted')
const ofAVendor: Predicate = (_actor, document) => (document.ownerKind === 'vendor' ? null : 'not_permitted')
const isSettled: Predicate = (_actor, document) => (releasedStates.includes(document.state) || document.state === 'withdrawn' ? null : 'wrong_state')

const isOut: Predicate = (_actor, document) => (releasedStates.includes(document.state) ? null : 'wrong_state')
const ownOr = (ofOwn: Predicate, ofOthers: Predicate): Predicate => (actor, document) => (own(actor, document) === null ? ofOwn(actor, document) : ofOthers(actor, document))

// Nobody judges an unnamed filing: they could not tell whether it is their own organisation's.
const impartial = all(notOwn, notAffiliated)
const judge = all(impartial, isNamed)

/** Role × deed. An absent cell is a no. */
export const policy: Record<Deed, Partial<Record<Role, Predicate>>> = {
  read_draft: { vendor_member: own, vendor_publisher: own },
  read_review_snapshot: { government_reviewer: inReview, microsoft_reviewer: inReview, vendor_member: own, vendor_publisher: own },
  read_released: {
    vendor_member: (actor, document) => (own(actor, document) === null ? null : openToMembers(actor, document)),
    vendor_publisher: (actor, document) => (own(actor, document) === null ? null : openToMembers(actor, document)),
    government_reviewer: openToMembers,
    microsoft_reviewer: openToMembers,
    microsoft_admin: openToPublic,
  },
  read_metadata: {
    vendor_member: own,
    vendor_publisher: own,
    government_reviewer: (actor, document) => (underReview(actor, document) === null ? null : openToMembers(actor, document)),
    microsoft_reviewer: (actor, document) => (underReview(actor, document) === null ? null : openToMembers(actor, document)),
    // An admin sees when people of every organisation were last here, and of unnamed filings nothing.
    microsoft_admin: (actor, document) => (isNamed(actor, document) === null ? null : 'not_found'),
  },
  create: { vendor_member: own, vendor_publisher: own },
  edit: { vendor_member: all(own, editable), vendor_publisher: all(own, editable) },
  change_draft_audience: { vendor_publisher: all(own, editable) },
  submit: { vendor_publisher: all(own, movable('submit')) },
  resubmit: { vendor_publisher: all(own, movable('resubmit')) },
  recall: { vendor_publisher: all(own, movable('recall')) },
  discard: { vendor_publisher: all(own, stillDraft) },
  begin_review: { microsoft_reviewer: all(judge, movable('begin_review')) },
  note: { microsoft_reviewer: all(impartial, noteworthy), government_reviewer: noteworthy },
  answer_note: { vendor_member: all(own, awaitingAnswer), vendor_publisher: all(own, awaitingAnswer) },
  request_changes: { microsoft_reviewer: all(judge, movable('request_changes')) },
  accept: { microsoft_reviewer: all(judge, movable('accept')) },
  release: { vendor_publisher: all(own, movable('release')) },
  release_self_attested: { vendor_publisher: all(own, movable('release_self_attested'), (_actor, document) => selfAttestable(document)) },
  withdraw: { vendor_publisher: all(own, movable('withdraw')) },
  start_version: { vendor_member: all(own, isReleased), vendor_publisher: all(own, isReleased) },
  change_released_audience: { vendor_publisher: all(own, isReleased) },
  confirm_sections: { vendor_member: all(own, underClocks, isReleased), vendor_publisher: all(own, underClocks, isReleased) },
  confirm_unchanged: { vendor_publisher: all(own, underClocks, isReleased) },
  read_receipts: { vendor_publisher: own },
  manage_people: { vendor_publisher: all(own, isNamed), microsoft_admin: isNamed },
  change_profile: { vendor_publisher: all(own, isNamed) },
  file_unnamed: { vendor_member: all(own, ofAVendor), vendor_publisher: all(own, ofAVendor) },
  destroy_attribution: { vendor_publisher: all(own, isUnnamed, isSettled) },
  take_back_filing: { vendor_publisher: all(own, ofAVendor) },
  save_run: {
    vendor_member: all(isNamed, ownOr(isOut, openToMembers)),
    vendor_publisher: all(isNamed, ownOr(isOut, openToMembers)),
    government_reviewer: all(isNamed, openToMembers),
    microsoft_reviewer: all(isNamed, openToMembers),
    microsoft_admin: all(isNamed, openToPublic),
  },
}

/** What the public may read: released versions whose widest level is public. */
function refusalToPublic(deed: Deed, document: DocumentFacts): Verdict {
  if (deed !== 'read_released') return 'not_found'
  return releasedStates.includes(document.state) && document.widest === 'public' ? null : 'not_found'
}

/** What the job that follows standing instructions may do: know of versions, and release those it was told to. */
function refusalToJob(deed: Deed, document: DocumentFacts): Verdict {
  if (deed === 'read_metadata') return null
  if (deed !== 'release' && deed !== 'release_self_attested') return 'not_permitted'
  if (!document.releaseWhenReviewed) return 'not_permitted'
  if (!after(document.state, deed)) return 'wrong_state'
  return deed === 'release' ? null : selfAttestable(document)
}

const readings: readonly Deed[] = ['read_draft', 'read_review_snapshot', 'read_released', 'read_metadata']

/** Whether the actor may learn that the document exists at all. */
export function mayKnowOf(actor: Actor, document: DocumentFacts): boolean {
  return readings.some((deed) => verdictOn(actor, deed, document) === null)
}

function verdictOn(actor: Actor, deed: Deed, document: DocumentFacts): Verdict {
  if (actor.kind === 'public') return refusalToPublic(deed, document)
  if (actor.kind === 'system') return refusalToJob(deed, document)
  if (actor.kind !== 'person') return 'not_found'
  const predicate = policy[deed][actor.role]
  return predicate ? predicate(actor, document) : 'not_permitted'
}

/**
 * The one question callers ask: null when the deed is allowed, otherwise why not. Who may not know of the document
 * gets `not_found`, whatever the true reason.
 */
export function refusalTo(actor: Actor, deed: Deed, document: DocumentFacts): RefusalReason | null {
  const verdict = verdictOn(actor, deed, document)
  if (verdict === null) return null
  return mayKnowOf(actor, document) ? (verdict === 'not_found' ? 'not_permitted' : verdict) : 'not_found'
}
