import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether script runs: false in what the server sends, so that what needs script is not there without. */
export function useScripted(): boolean {
  return useSyncExternalStore(never, () => true, () => false)
}
