import { placeIn, placeWord } from '@/app/list-place'
import { publicationStates, type PublicationState } from '@/domain/workflow/publication'
import type { DeskPage, DeskQuery, Place } from '@/operations/list-desk'

export type ListParams = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

/** The state asked for in the address, where it is one. */
export function stateIn(params: ListParams): PublicationState | null {
  const asked = one(params.state)
  return publicationStates.find((state) => state === asked) ?? null
}

/** Filter and place in the list, from the address; what cannot be read is left out. */
export function deskQuery(params: ListParams): DeskQuery {
  const state = stateIn(params)
  return { states: state ? [state] : undefined, after: placeIn(one(params.after)), before: placeIn(one(params.before)) }
}

/** The address of the page that follows, with the filter kept. */
export function nextAddress(path: string, params: ListParams, next: Place | null): string | undefined {
  return next ? listAddress(path, params, { after: placeWord(next) }) : undefined
}

/** The addresses of the pages before and after, with the filter kept. */
export function neighbours(path: string, params: ListParams, page: DeskPage): { previous?: string; next?: string } {
  const next = nextAddress(path, params, page.next)
  return { ...(page.previous ? { previous: listAddress(path, params, { before: placeWord(page.previous) }) } : {}), ...(next ? { next } : {}) }
}

function listAddress(path: string, params: ListParams, place: Record<string, string>): string {
  const state = stateIn(params)
  return `${path}?${new URLSearchParams({ ...(state ? { state } : {}), ...place }).toString()}`
}
