'use client'

import { useEffect, useRef, useState, type RefObject } from 'react'
import { findName, revisionName } from '@/figures/section-form/posted-names'
import { readForm, sendDraft } from './send-draft'
import { useTypedEarly } from './use-typed-early'
import { SectionSaver, type SaveStatus } from '@/figures/section-form/section-saver'

/** Saves the form in the background; nothing where it may not be written. `attempt` is the answer that the form was drawn from. */
export function useSectionSaver(form: RefObject<HTMLFormElement | null>, { enabled, attempt, changed }: { enabled: boolean; attempt: number; changed: boolean }) {
  const [told, setTold] = useState<{ attempt: number; status: SaveStatus } | null>(null)
  const [stored, setStored] = useState<{ attempt: number; revision: number } | null>(null)
  const saver = useRef<SectionSaver | null>(null)
  const typedEarly = useRef(useTypedEarly())

  useEffect(() => {
    const element = form.current
    if (!enabled || !element) return
    const own = new SectionSaver({
      read: () => readForm(element),
      send: (draft, more) => sendDraft(element, draft, more),
      onRevision: (revision) => {
        const field = element.elements.namedItem(revisionName)
        // At once, for a form that is sent before the next drawing.
        if (field instanceof HTMLInputElement) field.value = String(revision)
        setStored({ attempt, revision })
      },
      onStatus: (status) => setTold({ attempt, status }),
    })
    saver.current = own
    if (changed || (attempt === 0 && typedEarly.current(element))) own.touched(Date.now())
    const stopListening = listen(element, own)
    return () => {
      stopListening()
      own.leave()
      own.stop()
    }
  }, [form, enabled, attempt, changed])

  const status: SaveStatus = told?.attempt === attempt ? told.status : { kind: 'untouched' }
  return { status, saver, revision: stored?.attempt === attempt ? stored.revision : null }
}

// What an entry is looked for by is no part of the text.
function isApart(control: EventTarget | null): boolean {
  return control instanceof HTMLInputElement && control.name.endsWith(findName(''))
}

function listen(element: HTMLFormElement, saver: SectionSaver): () => void {
  const typed = (event: Event) => {
    if (!isApart(event.target)) saver.touched(Date.now())
  }
  const left = () => saver.leave()
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
