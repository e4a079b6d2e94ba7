import type { DeskPage } from '@/operations/list-desk'

const number = new Intl.NumberFormat('en-GB')

/** "25 of 212 documents", "25 of more than 1,000 documents", "1 document" */
export function deskCountWords({ lines, count: { matching, capped } }: DeskPage, one = 'document', many = 'documents'): string {
  if (capped) return `${lines.length} of more than ${number.format(matching)} ${many}`
  if (lines.length < matching) return `${lines.length} of ${number.format(matching)} ${many}`
  return `${number.format(matching)} ${matching === 1 ? one : many}`
}
