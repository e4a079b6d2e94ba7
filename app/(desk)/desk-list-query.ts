import { publicationStates, type PublicationState } from '@/domain/workflow/publication'
import type { DeskQuery, Keyset } from '@/operations/list-desk'

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
  const [at = '', id = ''] = one(params.after).split('~')
  const placed = !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id)
  return { ...(state ? { states: [state] } : {}), ...(placed ? { after: { at: new Date(at), id } } : {}) }
}

/** The address of the page that follows, with the filter kept. */
export function nextAddress(path: string, params: ListParams, next: Keyset | null): string | undefined {
  if (!next) return undefined
  const state = stateIn(params)
  const search = new URLSearchParams({ ...(state ? { state } : {}), after: `${next.at.toISOString()}~${next.id}` })
  return `${path}?${search.toString()}`
}
