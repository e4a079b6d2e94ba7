import type { Role } from '@/domain/actor'
import type { DeskLine } from '@/operations/list-desk'

export interface DeskPlace {
  /** The whole list that home shows the urgent part of. */
  list: '/desk' | '/review' | '/admin/documents'
  lede: string
  /** Whether the role files documents. */
  files: boolean
  /** Where a line leads; null where nothing can be read. */
  hrefOf: (line: DeskLine) => string | null
}

const author: DeskPlace = { list: '/desk', lede: 'In each part, what has waited longest comes first.', files: true, hrefOf: (line) => `/desk/${line.documentId}` }
const reviewer: DeskPlace = { list: '/review', lede: 'By clock: the oldest submission comes first.', files: false, hrefOf: (line) => `/review/${line.documentId}` }

/** Where each role works, and where the lines of its lists lead. */
export const deskPlaces: Record<Role, DeskPlace> = {
  vendor_member: author,
  vendor_publisher: author,
  government_reviewer: reviewer,
  microsoft_reviewer: reviewer,
  microsoft_admin: { list: '/admin/documents', lede: 'Metadata only: no title before release and no text.', files: false, hrefOf: () => null },
}
