import { spanWords } from '@/components/distance-words'
import type { Duration } from '../computed/durations'

export function minutesWords(minutes: number): string {
  if (minutes === 0) return 'less than a minute'
  if (minutes < 120) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
  return spanWords(minutes * 60_000)
}

/** A duration with its bounds, or the word that it is unknown. Minutes in. */
export function durationText(duration: Duration): string {
  if ('unknown' in duration) return 'Unknown'
  const { least, most } = duration
  if (least === most) return minutesWords(least)
  return least === 0 ? `at most ${minutesWords(most)}` : `${minutesWords(least)} to ${minutesWords(most)}`
}
