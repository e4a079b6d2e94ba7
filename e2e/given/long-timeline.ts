import type { DocumentBody } from '@/domain/kind-definition'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The id of the row with this number: `00000003`. */
export function rowNumbered(number: number): string {
  return Array.from({ length: 8 }, (_, place) => alphabet[Math.floor(number / 32 ** (7 - place)) % 32]).join('')
}

/** A report whose timeline has so many events, each told as `Event 17.` */
export function longTimeline(events: number): DocumentBody {
  return {
    ...noticeExample,
    timeline: {
      events: Array.from({ length: events }, (_, index) => ({
        row: rowNumbered(index),
        event: 'other',
        when: { at: `2026-11-09T${String(Math.floor(index / 60) % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}Z`, precision: 'minute' },
        text: `Event ${index + 1}.`,
      })),
    },
  }
}
