'use client'

import { useEffect, useState } from 'react'
import { NoticeBox } from '@/components/notice-box'
import { forgetTyped, placesOf, typedAt, type Shelf, type TypedPlace } from '@/figures/section-form/typed-text'
import { sendDraft } from './desk/[id]/[section]/send-draft'
import { browserShelf, clearTyped } from './typed-shelf'

const addressOf = ({ document, section }: TypedPlace) => `/desk/${document}/${section}`

/** Sends what was typed on this device without a connection, from whatever page comes next; what meets another text is led to. */
export function TypedTexts({ person }: { person: string }) {
  const [waiting, setWaiting] = useState<TypedPlace[]>([])

  useEffect(() => {
    const send = () => {
      const shelf = browserShelf()
      if (shelf) void sendAll(shelf, person).then(setWaiting)
    }
    send()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [person])

  if (waiting.length === 0) return null
  return (
    <NoticeBox kind="caution" title="You typed something here without a connection that is not saved" announce>
      <ul>
        {waiting.map((place) => (
          <li key={`${place.version} ${place.section}`}>
            <a href={addressOf(place)}>
              {place.document}, {place.section.replaceAll('_', ' ')}
            </a>
          </li>
        ))}
      </ul>
    </NoticeBox>
  )
}

/** The places of those that could not be saved. A section that is open saves itself. */
async function sendAll(shelf: Shelf, person: string): Promise<TypedPlace[]> {
  const waiting: TypedPlace[] = []
  for (const place of placesOf(shelf, person, Date.now())) {
    const text = typedAt(shelf, place, Date.now())
    if (!text || window.location.pathname === addressOf(place)) continue
    const answer = await sendDraft(place, text, { sent: text.entries, leaving: true }).catch(() => null)
    if (answer?.saved && answer.aside.length === 0) forgetTyped(shelf, place)
    else if (answer && 'signedOut' in answer) clearTyped()
    else waiting.push(place)
  }
  return waiting
}
