import { forgetAllTyped, saysCleared, type Shelf } from '@/figures/section-form/typed-text'

const cleared = 'bulkhead:typed-cleared'

/** The browser's storage; null where it is switched off. */
export function browserShelf(): Shelf | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** Drops all that was typed on this device and not stored, and lets no open form keep more, in whatever tab. */
export function clearTyped(): void {
  const shelf = browserShelf()
  if (shelf) forgetAllTyped(shelf, Date.now())
  window.dispatchEvent(new Event(cleared))
}

/** Hears that everything was dropped, in this tab or in another one. */
export function onTypedCleared(heard: () => void): () => void {
  const elsewhere = (event: StorageEvent) => {
    if (saysCleared(event.key)) heard()
  }
  window.addEventListener(cleared, heard)
  window.addEventListener('storage', elsewhere)
  return () => {
    window.removeEventListener(cleared, heard)
    window.removeEventListener('storage', elsewhere)
  }
}
