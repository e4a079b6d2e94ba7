import { typedIn } from '@/figures/section-form/entries-of'
import { revisionName } from '@/figures/section-form/posted-names'
import type { Draft, SaveAnswer, Sending } from '@/figures/section-form/saver-parts'
import type { TypedPlace } from '@/figures/section-form/typed-text'

export function readForm(form: HTMLFormElement): Draft {
  const data = new FormData(form)
  return { entries: [...typedIn(data)], revision: Number(data.get(revisionName)) }
}

/** Browsers let a request of up to 64 kB outlive its page: one under way when the page is left must arrive too. */
const mostToOutlive = 60_000

/** One autosave. Throws when no answer came back, so that it is tried again. */
export async function sendDraft({ document, version, section }: TypedPlace, draft: Draft, { sent, leaving, signal, overtake }: Sending): Promise<SaveAnswer> {
  const { entries, revision } = draft
  const body = JSON.stringify({ document, version, section, entries, revision, leaving, ...(sent ? { sent } : {}) })
  const keepalive = new Blob([body]).size < mostToOutlive
  if (keepalive) overtake?.()
  const response = await fetch('/api/desk/sections', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive,
    ...(signal ? { signal } : {}),
  })
  if (response.status >= 500) throw new Error('The portal did not answer.')
  return (await response.json()) as SaveAnswer
}
