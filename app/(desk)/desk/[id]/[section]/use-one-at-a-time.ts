'use client'

import { useEffect, useRef, type FormEvent, type RefObject } from 'react'
import type { SectionSaver } from '@/figures/section-form/section-saver'

interface Sending {
  form: RefObject<HTMLFormElement | null>
  saver: RefObject<SectionSaver | null>
  /** The form is on its way. */
  pending: boolean
}

/**
 * Sends a form press by press. What is still being saved goes first: the form then goes out on the revision that it has
 * itself brought about. A press in the meantime waits for the form as the one before it leaves it.
 */
export function useOneAtATime({ form, saver, pending }: Sending): (event: FormEvent<HTMLFormElement>) => Promise<void> {
  const first = useRef<{ button: HTMLElement | null } | null>(null)
  const next = useRef<HTMLElement | null>(null)
  const going = useRef(false)

  useEffect(() => {
    if (pending) return
    const waiting = next.current
    first.current = next.current = null
    if (waiting?.isConnected) form.current?.requestSubmit(waiting)
  }, [form, pending])

  return async function send(event) {
    const button = (event.nativeEvent as SubmitEvent).submitter
    if (first.current && !going.current) {
      event.preventDefault()
      if (button !== first.current.button) next.current = button
      return
    }
    going.current = false
    if (!saver.current || saver.current.settled) {
      saver.current?.handedOver()
      return
    }
    event.preventDefault()
    first.current = { button }
    const answered = await saver.current.settle()
    if (!answered) {
      first.current = next.current = null
      return
    }
    // A form ignores being sent while it is still being sent, which an answer at hand would otherwise be.
    setTimeout(() => {
      going.current = true
      form.current?.requestSubmit(button)
    })
  }
}
