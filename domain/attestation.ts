import { opens, type ProjectedLevel } from './audience'
import type { OrganisationKind } from './vocabulary'

/** What a publisher attests on submitting. A new wording gets a new version; old attestations keep theirs. */
export const attestationStatement = {
  version: '1',
  words: (organisation: string) => `I attest for ${organisation} that this is true and complete to the best of our knowledge.`,
} as const

export interface Attestation {
  role: 'vendor_publisher'
  statementVersion: string
  at: Date
}

/** A reconstruction speaks for nobody, so nobody attests it (rulings 16). */
export function needsAttestation(owner: OrganisationKind): boolean {
  return owner !== 'reconstruction_desk'
}

/** The attestation as readers of a level see it: from community up (data-model B.0.1). */
export function attestationFor(owner: OrganisationKind, level: ProjectedLevel, submittedAt: Date): Attestation | null {
  if (!needsAttestation(owner) || !opens(level, 'community')) return null
  return { role: 'vendor_publisher', statementVersion: attestationStatement.version, at: submittedAt }
}
