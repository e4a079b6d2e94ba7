import type { Draft } from './saver-parts'

/** Whose text it is and where it was typed. */
export interface TypedPlace {
  person: string
  document: string
  version: string
  section: string
}

/** What was typed and is not known to be stored. */
export interface TypedText extends Draft {
  /** When it was typed, ISO 8601. */
  at: string
}

/** What this uses of the browser's storage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'bulkhead:typed:'
const clearedKey = 'bulkhead:typed-cleared'
const longestMs = 7 * 24 * 3_600_000

function keyOf({ person, document, version, section }: TypedPlace): string {
  return `${prefix}${[person, document, version, section].join(':')}`
}

function placeOf(key: string): TypedPlace | null {
  const [person, document, version, section] = key.slice(prefix.length).split(':')
  return key.startsWith(prefix) && person && document && version && section ? { person, document, version, section } : null
}

/** Keeps a text on this device; false where there is no room for it. */
export function keepTyped(shelf: Shelf, place: TypedPlace, text: TypedText): boolean {
  try {
    shelf.setItem(keyOf(place), JSON.stringify(text))
    return true
  } catch {
    return false
  }
}

/** The text that is kept of a place; what is older than a week, or cannot be read, is dropped. */
export function typedAt(shelf: Shelf, place: TypedPlace, now: number): TypedText | null {
  const key = keyOf(place)
  const text = readText(shelf.getItem(key))
  if (text && now - Date.parse(text.at) < longestMs) return text
  shelf.removeItem(key)
  return null
}

function readText(kept: string | null): TypedText | null {
  try {
    const text = JSON.parse(kept ?? 'null') as Partial<TypedText> | null
    return text && Array.isArray(text.entries) && typeof text.revision === 'number' && typeof text.at === 'string' ? (text as TypedText) : null
  } catch {
    return null
  }
}

export function forgetTyped(shelf: Shelf, place: TypedPlace): void {
  shelf.removeItem(keyOf(place))
}

/** Drops all that anybody typed; other tabs hear of it. */
export function forgetAllTyped(shelf: Shelf, now: number): void {
  for (const key of keysOf(shelf)) shelf.removeItem(key)
  shelf.setItem(clearedKey, String(now))
}

/** Whether a change of the storage says that all was dropped, by a tab in which somebody signed out. */
export function saysCleared(changedKey: string | null): boolean {
  return changedKey === null || changedKey === clearedKey
}

/** Where this person's texts were typed. What is kept of anybody else is dropped: another person sits here now. */
export function placesOf(shelf: Shelf, person: string, now: number): TypedPlace[] {
  return keysOf(shelf).flatMap((key) => {
    const place = placeOf(key)
    if (place?.person === person && typedAt(shelf, place, now)) return [place]
    shelf.removeItem(key)
    return []
  })
}

function keysOf(shelf: Shelf): string[] {
  return Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '').filter((key) => key.startsWith(prefix))
}
