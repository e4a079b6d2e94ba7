'use client'

import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Entries of lists that stand open as the form is sent stand open again once it is drawn from the answer. */
export function useOpenEntries(form: RefObject<HTMLFormElement | null>, attempt: number): () => void {
  const open = useRef<string[]>([])

  useLayoutEffect(() => {
    for (const id of open.current) document.getElementById(id)?.querySelector(':scope > details')?.setAttribute('open', '')
  }, [attempt])

  return function keepOpen() {
    open.current = [...(form.current?.querySelectorAll('li[id] > details[open]') ?? [])].map((entry) => entry.parentElement?.id ?? '')
  }
}
