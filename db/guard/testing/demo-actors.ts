import type { Actor, Person, Role } from '@/domain/actor'
import { theAuthenticator, thePublic } from '@/domain/actor'
import type { OrganisationKind } from '@/domain/vocabulary'

export interface Organisation {
  id: string
  slug: string
  name: string
  kind: OrganisationKind
  affiliatedWith: string | null
}

const idOf = (block: number, number: number) => `00000000-0000-4000-8000-${String(block).padStart(4, '0')}${String(number).padStart(8, '0')}`
const microsoftId = idOf(1, 1)

function organisation(number: number, slug: string, name: string, kind: OrganisationKind, affiliatedWith: string | null = null): Organisation {
  return { id: idOf(1, number), slug, name, kind, affiliatedWith }
}

export const organisations = {
  microsoft: organisation(1, 'microsoft', 'Microsoft', 'operator'),
  agency: organisation(2, 'cyber-resilience-agency', 'Cyber Resilience Agency', 'government'),
  defender: organisation(3, 'microsoft-defender', 'Microsoft Defender', 'vendor', microsoftId),
  northlight: organisation(4, 'northlight', 'Northlight Security', 'vendor'),
  harbour: organisation(5, 'harbour', 'Harbour Endpoint', 'vendor'),
  desk: organisation(6, 'reconstruction-desk', 'Reconstruction desk', 'reconstruction_desk'),
} satisfies Record<string, Organisation>

function person(number: number, name: string, role: Role, of: Organisation): Person {
  return { kind: 'person', personId: idOf(2, number), name, role, organisationId: of.id, organisationName: of.name, organisationKind: of.kind }
}

export const people = {
  ada: person(1, 'Ada Moreno', 'vendor_publisher', organisations.northlight),
  ben: person(2, 'Ben Okafor', 'vendor_member', organisations.northlight),
  clara: person(3, 'Clara Lindqvist', 'vendor_publisher', organisations.harbour),
  dmitri: person(4, 'Dmitri Vale', 'vendor_member', organisations.harbour),
  elif: person(5, 'Elif Aydin', 'vendor_publisher', organisations.defender),
  farid: person(6, 'Farid Haddad', 'vendor_publisher', organisations.desk),
  greta: person(7, 'Greta Holm', 'vendor_member', organisations.desk),
  hana: person(8, 'Hana Sato', 'government_reviewer', organisations.agency),
  ivo: person(9, 'Ivo Petrov', 'microsoft_reviewer', organisations.microsoft),
  june: person(10, 'June Abara', 'microsoft_admin', organisations.microsoft),
} satisfies Record<string, Person>

export const theJob: Actor = { kind: 'system', job: 'release-on-instruction' }

/** Everyone who can ask, by a name for messages. */
export const askers: [name: string, actor: Actor][] = [
  ['public', thePublic],
  ['authenticator', theAuthenticator],
  ['job', theJob],
  ...Object.values(people).map((each): [string, Actor] => [`${each.role} of ${each.organisationName}`, each]),
]
