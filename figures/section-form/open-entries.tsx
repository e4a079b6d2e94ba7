import { useCallback, useSyncExternalStore } from 'react'
import { Button } from '@/components/button'
import { controlId } from './control-names'
import styles from './open-entries.module.css'

/** The element that holds the entries of a list. */
export function entriesId(list: string): string {
  return `${controlId(list)}-entries`
}

function entriesOf(list: string): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>(`#${entriesId(list)} > li > details`)]
}

/** Opens all entries that a list shows, or closes them. Only script can do so: without it there is no button. */
export function OpenEntries({ list, label }: { list: string; label: string }) {
  const subscribe = useCallback(
    (changed: () => void) => {
      const entries = document.getElementById(entriesId(list))
      // A toggle does not bubble.
      entries?.addEventListener('toggle', changed, true)
      return () => entries?.removeEventListener('toggle', changed, true)
    },
    [list],
  )
  const allOpen = useSyncExternalStore<boolean | null>(subscribe, () => entriesOf(list).every(({ open }) => open), () => null)
  if (allOpen === null) return null
  const words = allOpen ? 'Close all entries' : 'Open all entries'
  return (
    <div className={styles.all}>
      <Button type="button" variant="quiet" aria-label={`${words} of ${label}`} onClick={() => entriesOf(list).forEach((entry) => (entry.open = !allOpen))}>
        {words}
      </Button>
    </div>
  )
}
