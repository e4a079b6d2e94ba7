'use client'

import { useState, useSyncExternalStore } from 'react'
import { typedAt, type TypedPlace, type TypedText } from '@/figures/section-form/typed-text'
import { browserShelf } from '../../../typed-shelf'

interface Found {
  /** Whether it is known by now. */
  ready: boolean
  typed: TypedText | null
}

const unknown: Found = { ready: false, typed: null }

/** Looked up once, when the form stands on the page: the server has no such text and draws the form without it. */
class TypedBefore {
  #found = unknown

  constructor(private readonly place: TypedPlace) {}

  readonly subscribe = (reader: () => void) => {
    const shelf = browserShelf()
    if (!this.#found.ready) this.#found = { ready: true, typed: shelf && typedAt(shelf, this.place, Date.now()) }
    reader()
    return () => {}
  }

  readonly now = () => this.#found
  readonly atFirst = () => unknown
}

/** What this person typed in this section before, on this device, and what was never known to be stored. */
export function useTypedBefore(place: TypedPlace): Found {
  const [before] = useState(() => new TypedBefore(place))
  return useSyncExternalStore(before.subscribe, before.now, before.atFirst)
}
