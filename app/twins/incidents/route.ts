import type { NextRequest } from 'next/server'
import { filtersIn, listAddress, queryOf } from '@/app/(public)/incidents/list-query'
import { answerTwin, nothingHere, twin } from '@/app/twins/answer'
import { pageJson } from '@/app/twins/page-json'
import { listReleases } from '@/operations/list-releases'

export async function GET(request: NextRequest): Promise<Response> {
  return answerTwin(request, 'list-releases', async (actor) => {
    const params = Object.fromEntries(request.nextUrl.searchParams)
    const filters = filtersIn(params)
    const found = await listReleases(actor, queryOf(params))
    if (!found.ok) return nothingHere()
    return twin({ ...pageJson(found.value, (place) => listAddress('/incidents.json', filters, place)), filters: { ...filters.facets, ...(filters.vendor ? { vendor: filters.vendor } : {}) } })
  })
}
