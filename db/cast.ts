import type { Role } from '@/domain/actor'
import type { OrganisationKind } from '@/domain/vocabulary'

export interface CastOrganisation {
  slug: string
  name: string
  kind: OrganisationKind
  affiliatedWith?: string
  contactAlias?: string
  products?: CastProduct[]
}

interface CastProduct {
  name: string
  family?: string
  releaseNotesUrl?: string
}

export interface CastPerson {
  name: string
  email: string
  role: Role
  organisation: string
  password: string
}

const organisations: CastOrganisation[] = [
  { slug: 'microsoft', name: 'Microsoft', kind: 'operator' },
  { slug: 'cyber-resilience-agency', name: 'Cyber Resilience Agency', kind: 'government' },
  { slug: 'microsoft-defender', name: 'Microsoft Defender', kind: 'vendor', affiliatedWith: 'microsoft', contactAlias: 'disclosure@defender.example', products: [{ name: 'Defender for Endpoint' }] },
  { slug: 'northlight', name: 'Northlight Security', kind: 'vendor', contactAlias: 'disclosure@northlight.example', products: [{ name: 'Northlight Sentry', family: 'Northlight Endpoint', releaseNotesUrl: 'https://northlight.example/sentry/releases' }] },
  { slug: 'harbour', name: 'Harbour Endpoint', kind: 'vendor', contactAlias: 'disclosure@harbour.example', products: [{ name: 'Harbour Agent', releaseNotesUrl: 'https://harbour.example/agent/releases' }] },
  { slug: 'reconstruction-desk', name: 'Reconstruction desk', kind: 'reconstruction_desk', contactAlias: 'desk@desk.example', products: [{ name: 'CrowdStrike Falcon sensor for Windows' }, { name: 'Microsoft Defender for Endpoint' }, { name: 'Sophos Intercept X Advanced' }] },
]

function person(name: string, domain: string, role: Role, organisation: string): CastPerson {
  const first = name.split(' ')[0]?.toLowerCase() ?? ''
  return { name, email: `${first}@${domain}.example`, role, organisation, password: `bulkhead-demo-${first}` }
}

const people: CastPerson[] = [
  person('Ada Moreno', 'northlight', 'vendor_publisher', 'northlight'),
  person('Ben Okafor', 'northlight', 'vendor_member', 'northlight'),
  person('Clara Lindqvist', 'harbour', 'vendor_publisher', 'harbour'),
  person('Dmitri Vale', 'harbour', 'vendor_member', 'harbour'),
  person('Elif Aydin', 'defender', 'vendor_publisher', 'microsoft-defender'),
  person('Farid Haddad', 'desk', 'vendor_publisher', 'reconstruction-desk'),
  person('Greta Holm', 'desk', 'vendor_member', 'reconstruction-desk'),
  person('Hana Sato', 'resilience', 'government_reviewer', 'cyber-resilience-agency'),
  person('Ivo Petrov', 'operator', 'microsoft_reviewer', 'microsoft'),
  person('June Abara', 'operator', 'microsoft_admin', 'microsoft'),
]

/** The demo cast: seed, tests, journeys and guides use these same people. */
export const cast = { organisations, people }
