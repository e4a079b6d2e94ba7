import { rangeWords } from '@/components/distance-words'
import type { Duration } from '../computed/durations'

/** A duration with its bounds, or the word that it is unknown. Minutes in. */
export function durationText(duration: Duration): string {
  return 'unknown' in duration ? 'Unknown' : rangeWords(duration)
}
