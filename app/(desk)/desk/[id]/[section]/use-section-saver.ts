'use client'

import { useEffect, useRef, useState, type RefObject } from 'react'
import { findName, revisionName, wholeName } from '@/figures/section-form/posted-names'
import type { SaveStatus } from '@/figures/section-form/saver-parts'
import { SectionSaver } from '@/figures/section-form/section-saver'
import { forgetTyped, keepTyped, type TypedPlace, type TypedText } from '@/figures/section-form/typed-text'
import { browserShelf, onTypedCleared } from '../../../typed-shelf'
import { StatusBoard } from './save-status'
import { readForm, sendDraft } from './send-draft'
import { useTypedEarly } from './use-typed-early'

interface Saving {
  /** The form may be written in, and is drawn as it will stay. */
  enabled: boolean
  /** The answer that the form was drawn from. */
  attempt: number
  /** The form holds what is not stored. */
  changed: boolean
  place: TypedPlace
  /** What the form was drawn from where that was typed before and never known to be stored. */
  typed: TypedText | null
}

/** Saves the form in the background, and keeps on this device what is not known to be stored. */
export function useSectionSaver(form: RefObject<HTMLFormElement | null>, { enabled, attempt, changed, place, typed }: Saving) {
  const [board] = useState(() => new StatusBoard())
  const saver = useRef<SectionSaver | null>(null)
  const typedEarly = useRef(useTypedEarly())

  useEffect(() => {
    const element = form.current
    if (!enabled || !element) return
    board.tell(board.atFirst())
    const shelf = keptIn(place)
    const resumed = attempt === 0 ? typed : null
    const own = new SectionSaver({
      read: () => readForm(element),
      send: (draft, more) => sendDraft(place, draft, more),
      keep: shelf.keep,
      forget: shelf.forget,
      onRevision: (revision) => showRevision(element, revision),
      onStatus: (status) => {
        board.tell(status)
        if (resumed && status.kind === 'conflict') element.requestSubmit()
      },
    })
    saver.current = own
    const early = attempt === 0 && typedEarly.current(element)
    if (resumed) own.resume(resumed.entries)
    else if (changed || early) own.touched(Date.now())
    const stopListening = listen(element, own)
    return () => {
      stopListening()
      shelf.close()
      own.leave()
      own.stop()
    }
  }, [form, enabled, attempt, changed, board, place, typed])

  return { board, saver }
}

export type { SaveStatus }

// The field is written by hand, for a form that is sent before the next drawing.
function showRevision(form: HTMLFormElement, revision: number): void {
  const field = form.elements.namedItem(revisionName)
  if (field instanceof HTMLInputElement) field.value = String(revision)
}

/** The shelf of one form. Once somebody has signed out, in whatever tab, it takes nothing more. */
function keptIn(place: TypedPlace) {
  let shelf = browserShelf()
  const close = onTypedCleared(() => {
    shelf = null
  })
  return {
    keep: (draft: Pick<TypedText, 'entries' | 'revision'>) => shelf !== null && keepTyped(shelf, place, { ...draft, at: new Date().toISOString() }),
    forget: () => {
      if (shelf) forgetTyped(shelf, place)
    },
    close,
  }
}

// What an entry is looked for by, and the whole that shares are of, are no part of the text.
function isApart(control: EventTarget | null): boolean {
  return control instanceof HTMLInputElement && [findName(''), wholeName('')].some((end) => control.name.endsWith(end))
}

function listen(element: HTMLFormElement, saver: SectionSaver): () => void {
  const typed = (event: Event) => {
    if (!isApart(event.target)) saver.touched(Date.now())
  }
  const left = () => {
    saver.hold()
    saver.leave()
  }
  const hidden = () => (document.visibilityState === 'hidden' ? void saver.settle() : saver.again())
  const back = () => saver.again()
  const warn = (event: BeforeUnloadEvent) => {
    if (saver.atRisk) event.preventDefault()
  }
  element.addEventListener('input', typed)
  element.addEventListener('change', typed)
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', left)
  window.addEventListener('online', back)
  window.addEventListener('beforeunload', warn)
  return () => {
    element.removeEventListener('input', typed)
    element.removeEventListener('change', typed)
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('pagehide', left)
    window.removeEventListener('online', back)
    window.removeEventListener('beforeunload', warn)
  }
}
