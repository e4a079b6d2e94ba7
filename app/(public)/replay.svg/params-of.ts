import type { NextRequest } from 'next/server'
import type { SearchParams } from '../replay/starting-state'

/** The query of a request as a page is given it. */
export function paramsOf({ nextUrl }: NextRequest): SearchParams {
  return Object.fromEntries([...new Set(nextUrl.searchParams.keys())].map((name) => [name, nextUrl.searchParams.getAll(name)]))
}
