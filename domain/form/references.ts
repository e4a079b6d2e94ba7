import type { Option } from './form-plan'

/** How an entry is named where one of very many is typed in: by its words, and by the id that keeps two of the same apart. */
export function referenceWords({ value, label }: Option): string {
  return `${label} (${value})`
}

/** The id in such words; what names no entry stays as it was typed. */
export function readReference(typed: string): string {
  return /\(([0-9a-hjkmnp-tv-z]{8})\)\s*$/.exec(typed)?.[1] ?? typed
}
