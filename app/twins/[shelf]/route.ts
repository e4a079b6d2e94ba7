import type { NextRequest } from 'next/server'
import { filterWords, filtersIn, listAddress, queryOf } from '@/app/(public)/lists/list-query'
import { kindOfShelf } from '@/app/addresses'
import { answerTwin, nothingHere, twin } from '@/app/twins/answer'
import { pageJson } from '@/app/twins/page-json'
import { listReleases, mostExported } from '@/operations/list-releases'

type Context = { params: Promise<{ shelf: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return answerTwin(request, 'list-releases', async (actor) => {
    const kind = kindOfShelf((await params).shelf)
    if (!kind) return nothingHere()
    const asked = Object.fromEntries(request.nextUrl.searchParams)
    const filters = filtersIn(kind, asked)
    const found = await listReleases(actor, queryOf(kind, asked, mostExported))
    if (!found.ok) return nothingHere()
    return twin({ ...pageJson(found.value, (place) => listAddress(`/${kind.path}.json`, filters, place)), filters: filterWords(filters) })
  })
}
