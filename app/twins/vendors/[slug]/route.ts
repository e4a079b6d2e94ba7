import type { NextRequest } from 'next/server'
import { answerTwin, nothingHere, twin } from '@/app/twins/answer'
import { countJson } from '@/app/twins/page-json'
import { levelOfAll } from '@/domain/audience'
import { productPath } from '@/domain/record'
import { audienceJson, publisherJson, releaseJson } from '@/domain/record-json'
import { kindDefinition } from '@/kinds/schemas'
import { readVendor } from '@/operations/read-vendor'
import { siteAddress } from '@/operations/site-address'

export async function GET(request: NextRequest, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return answerTwin(request, 'read-vendor', async (actor) => {
    const found = await readVendor(actor, (await params).slug)
    if (!found.ok) return nothingHere()
    const { vendor, products, shelves } = found.value
    return twin({
      audience: audienceJson(levelOfAll(shelves.flatMap((shelf) => shelf.releases.map((release) => release.level)))),
      products: products.map(({ name, slug }) => ({ address: siteAddress(productPath(vendor, slug)), name })),
      vendor: publisherJson(vendor),
      shelves: shelves.map(({ kind, count, releases }) => ({
        all: siteAddress(`/${kindDefinition(kind).path}.json?vendor=${vendor.slug}`),
        count: countJson(count),
        kind,
        releases: releases.map((release) => releaseJson(release, siteAddress)),
      })),
    })
  })
}
