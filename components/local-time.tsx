'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** The reader's own wall-clock time; nothing on the server, which does not know where the reader is. */
export function LocalTime({ at }: { at: string }) {
  const here = useSyncExternalStore(
    never,
    () =>
      new Date(at).toLocaleString(undefined, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
      }),
    () => '',
  )
  return here ? <span>{here} where you are</span> : null
}
