import { notices, type Notice } from '@/db/queries/acknowledgements'
import type { Role } from '@/domain/actor'

export type { Notice }

/** What each role acknowledges before the portal opens to it (rulings 18). */
const noticesFor: Record<Role, readonly Notice[]> = {
  vendor_member: notices,
  vendor_publisher: notices,
  government_reviewer: notices,
  microsoft_reviewer: [],
  microsoft_admin: [],
}

export function noticesOwed(role: Role, acknowledged: readonly string[]): readonly Notice[] {
  return noticesFor[role].filter((notice) => !acknowledged.includes(notice))
}
