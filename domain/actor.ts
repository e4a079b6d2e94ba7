import type { ProjectedLevel } from './audience'
import type { OrganisationKind } from './vocabulary'

export const roles = ['vendor_member', 'vendor_publisher', 'government_reviewer', 'microsoft_reviewer', 'microsoft_admin'] as const
export type Role = (typeof roles)[number]

export const roleWords: Record<Role, string> = {
  vendor_member: 'Vendor member',
  vendor_publisher: 'Vendor publisher',
  government_reviewer: 'Government reviewer',
  microsoft_reviewer: 'Microsoft reviewer',
  microsoft_admin: 'Microsoft admin',
}

/** Roles that people of each kind of organisation may hold. A Defender person is a vendor person and never a Microsoft one. */
export const rolesOf: Record<OrganisationKind, readonly Role[]> = {
  vendor: ['vendor_member', 'vendor_publisher'],
  reconstruction_desk: ['vendor_member', 'vendor_publisher'],
  government: ['government_reviewer'],
  operator: ['microsoft_reviewer', 'microsoft_admin'],
  unnamed_vendor: [],
}

export interface Person {
  kind: 'person'
  personId: string
  name: string
  role: Role
  organisationId: string
  organisationName: string
  organisationKind: OrganisationKind
  /** Set where somebody acts unnamed: the organisation that they belong to. All other ids are then those of the filing. */
  actsFor?: string
}

/** What readers are told of the vendor of a near miss. */
export const unnamedVendor = 'A member vendor'

/** Somebody of a vendor at work on a near miss: with their role, and otherwise as the filing itself (rulings 17). */
export function unnamed(person: Person, filing: string): Person {
  const { kind, role, organisationId: actsFor } = person
  return { kind, role, personId: filing, name: unnamedVendor, organisationId: filing, organisationName: unnamedVendor, organisationKind: 'unnamed_vendor', actsFor }
}

/** As whom somebody works on a document of which they are shown the draft. */
export function workingOn(person: Person, document: { organisationId: string; ownerKind: OrganisationKind }): Person {
  const isTheirs = rolesOf.vendor.includes(person.role) && document.ownerKind === 'unnamed_vendor'
  return isTheirs && person.organisationId !== document.organisationId ? unnamed(person, document.organisationId) : person
}

/** A named job of the portal: moves clocks, releases on a publisher's standing instruction, removes what nothing names; reads no document text. */
export interface SystemJob {
  kind: 'system'
  job: 'release-on-instruction' | 'remove-unnamed-attachments'
}

/** Everyone who asks. The public is an actor too; the authenticator looks up a session or a name and nothing else. */
export type Actor = { kind: 'public' } | Person | { kind: 'authenticator' } | SystemJob

export const thePublic: Actor = Object.freeze({ kind: 'public' })
export const theAuthenticator: Actor = Object.freeze({ kind: 'authenticator' })

/** What a role may read of documents that are not its own organisation's. */
export const baseClearance: Record<Role, ProjectedLevel> = {
  vendor_member: 'community',
  vendor_publisher: 'community',
  government_reviewer: 'oversight',
  microsoft_reviewer: 'bilateral',
  microsoft_admin: 'public',
}

/** The level at which an actor reads documents of `organisationId`; null for jobs, which read no text. */
export function clearanceOf(actor: Actor, organisationId: string): ProjectedLevel | null {
  if (actor.kind === 'public') return 'public'
  if (actor.kind !== 'person') return null
  return actor.organisationId === organisationId ? 'bilateral' : baseClearance[actor.role]
}
