import type { NextRequest } from 'next/server'
import { placeIn } from '@/app/list-place'
import { answerTwin, nothingHere, twin } from '@/app/twins/answer'
import { pageJson, plainAddress } from '@/app/twins/page-json'
import { publisherJson } from '@/domain/record-json'
import { readVendor } from '@/operations/read-vendor'

type Context = { params: Promise<{ slug: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return answerTwin(request, 'read-vendor', async (actor) => {
    const asked = request.nextUrl.searchParams
    const place = { after: placeIn(asked.get('after') ?? undefined), before: placeIn(asked.get('before') ?? undefined) }
    const found = await readVendor(actor, (await params).slug, { kind: 'incident_postmortem', ...place })
    if (!found.ok) return nothingHere()
    const { vendor } = found.value
    return twin({ ...pageJson(found.value, plainAddress(`/vendors/${vendor.slug}.json`)), vendor: publisherJson(vendor) })
  })
}
