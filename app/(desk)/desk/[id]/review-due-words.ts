import { formatUtcDay } from '@/components/format-utc'

/** Until when a document is to be looked through again, or since when it should have been. */
export function reviewDueWords(due: Date, now: Date): string {
  return `${due > now ? 'Review is due by' : 'Review was due on'} ${formatUtcDay(due)}`
}
