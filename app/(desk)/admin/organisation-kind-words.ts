import type { OrganisationKind } from '@/domain/vocabulary'

export const organisationKindWords: Record<OrganisationKind, string> = {
  operator: 'Operator',
  government: 'Government agency',
  vendor: 'Vendor',
  reconstruction_desk: 'Reconstruction desk',
  unnamed_vendor: 'A vendor’s unnamed filing',
}
