import type { NextRequest } from 'next/server'
import { filtersIn, listAddress, queryOf } from '@/app/(public)/lists/list-query'
import { releasesCsv } from '@/app/(public)/lists/releases-csv'
import { kindOfShelf } from '@/app/addresses'
import { answerTwin, nothingHere } from '@/app/twins/answer'
import { listReleases, mostExported } from '@/operations/list-releases'
import { siteAddress } from '@/operations/site-address'

type Context = { params: Promise<{ shelf: string }> }

/** The list of a kind as CSV; the header `Link` leads on where it goes on. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return answerTwin(request, 'list-releases', async (actor) => {
    const kind = kindOfShelf((await params).shelf)
    if (!kind) return nothingHere()
    const asked = Object.fromEntries(request.nextUrl.searchParams)
    const found = await listReleases(actor, queryOf(kind, asked, mostExported))
    if (!found.ok) return nothingHere()
    const { releases, older } = found.value
    const next = older && siteAddress(listAddress(`/${kind.path}.csv`, filtersIn(kind, asked), { after: older }))
    return new Response(releasesCsv(kind, releases, siteAddress), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="bulkhead-${kind.path}.csv"`,
        'Cache-Control': 'private, no-store',
        Vary: 'Cookie',
        ...(next ? { Link: `<${next}>; rel="next"` } : {}),
      },
    })
  })
}
