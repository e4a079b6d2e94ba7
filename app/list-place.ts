import type { Place } from '@/operations/list-releases'

const shape = /^(20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d)\.(\d{6})Z_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** A place in a list as one word of an address. */
export function placeWord(place: Place): string {
  return `${place.at}_${place.id}`
}

/** The place that a word names; undefined for anything else. */
export function placeIn(word: string | undefined): Place | undefined {
  const [, second, micros, id] = shape.exec(word ?? '') ?? []
  if (!second || !id || !isRealTime(second)) return undefined
  return { at: `${second}.${micros}Z`, id }
}

function isRealTime(second: string): boolean {
  const time = new Date(`${second}Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(second)
}
